# not yet reviewed by a native speaker

## Nothing reaches the board

offline-title = Geen verbinding. Schrijf gerust verder.
offline-text =
    { $n ->
        [0] Wat je schrijft is veilig op deze telefoon en wordt vanzelf verstuurd.
        [one] { $n } briefje is nog niet bewaard. Het is veilig op deze telefoon en wordt vanzelf verstuurd.
       *[other] { $n } briefjes zijn nog niet bewaard. Ze zijn veilig op deze telefoon en worden vanzelf verstuurd.
    }
offline-try = Nu proberen
online-again =
    { $n ->
        [one] { $n } briefje is bewaard
       *[other] Alle { $n } briefjes zijn bewaard
    }
ended-unavailable = We kunnen het bord niet bereiken. Kijk naar je netwerk en laad de pagina opnieuw. Er is niets verloren.

## The board answers, and does not say "saved"

late-title = Bewaren duurt langer dan anders. Schrijf gerust verder.
connection-late =
    { $n ->
        [one] { $n } wijziging nog niet bewaard
       *[other] { $n } wijzigingen nog niet bewaard
    }
banner-late =
    { $n ->
        [one] Bewaren duurt langer dan anders. { $n } wijziging wacht hier en wordt vanzelf verstuurd.
       *[other] Bewaren duurt langer dan anders. { $n } wijzigingen wachten hier en worden vanzelf verstuurd.
    }

## The board takes in nobody more, or cannot be read just now

busy-title = Dit bord is nu vol of erg druk. Schrijf gerust verder.
connection-busy =
    { $n ->
        [0] Het bord is druk. Alles is bewaard.
        [one] Het bord is druk. { $n } wijziging nog niet bewaard
       *[other] Het bord is druk. { $n } wijzigingen nog niet bewaard
    }
banner-busy =
    { $n ->
        [0] Dit bord is nu vol of erg druk. We blijven het proberen. Alles tot nu toe is bewaard.
        [one] Dit bord is nu vol of erg druk. { $n } wijziging wacht hier en wordt vanzelf verstuurd.
       *[other] Dit bord is nu vol of erg druk. { $n } wijzigingen wachten hier en worden vanzelf verstuurd.
    }
