// 256 Dutch words that are easy to draw and to say. Line by line they mean the same in all lists.
// Not yet reviewed by a native speaker.
export default `
zon maan ster wolk regen sneeuw wind regenboog
rivier meer zee golf eiland strand berg heuvel
bos boom blad bloem tulp gras steen vuur
akker tuin woestijn koraal zaadje vulkaan waterval leeuw
tijger beer olifant paard kameel schaap hert konijn
eekhoorn kat muis schildpad kikker vis walvis dolfijn
krab vogel papegaai eend zwaan haan adelaar pinguïn
bij mier slak zebra kangoeroe egel duif mus
libel inktvis flamingo wolf dinosaurus appel peer banaan
sinaasappel citroen druif kers aardbei watermeloen perzik ananas
mango tomaat wortel aardappel ui maïs pompoen paddenstoel
brood kaas rijst honing soep taart koekje koffie
amandel olijf peper knoflook pizza yoghurt tarwe komkommer
sla aubergine gember vijg kiwi avocado framboos deur
raam huis dak muur trap stoel tafel bed
kussen deken lamp kaars spiegel klok sleutel boek
potlood pen papier brief envelop postzegel schaar borstel
zeep handdoek bad emmer bezem mand doos fles
kopje glas bord lepel vork ketel oven koelkast
tapijt gordijn bank paraplu tas koffer munt ring
kroon ketting diamant hoed schoen sok hemd rok
broek handschoen sjaal knoop naald touw fiets auto
bus trein boot anker vliegtuig ballon vlieger wiel
brug weg tunnel toren kasteel molen tent vuurtoren
markt winkel school bibliotheek station park hek hamer
schep magneet kompas kaart telescoop camera telefoon televisie
robot batterij bel trommel gitaar piano viool fluit
trompet bal pop puzzel schommel glijbaan slee medaille
cadeau schilderij masker hand oog oor neus tand
hart vinger nest veer vleugel palm bamboe cactus
zonnebloem storm bliksem schaduw planeet goud krijt schrift
rugzak kalender krant ticket thermometer keuken schoorsteen balkon
`;
