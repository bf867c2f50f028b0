"""What the whole product rests on: ``decide``, ``evolve`` and, for the clock, ``due``."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import reduce
from types import MappingProxyType
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from board import (
    accepting,
    actions,
    agenda,
    aside,
    banning,
    bringing,
    casting,
    columns,
    creation,
    decisions,
    erasing,
    faces,
    feelings,
    focus,
    framing,
    grouping,
    groups,
    ideas,
    lowering,
    moderating,
    moments,
    notes,
    places,
    proposals,
    publishing,
    pulling,
    quoting,
    reading,
    regrouping,
    remaking,
    replies,
    reveal,
    rounds,
    same,
    seats,
    sections,
    settings,
    teaming,
    teams,
    threads,
    translating,
    translations,
    trash,
    twins,
    votes,
    window,
)
from board.state import EMPTY, Board, Caller


class Unknown(Struct, frozen=True, array_like=True, tag="unknown"):
    """An event of a newer program: it counts, and nothing else is known of it (rule BO3)."""


Command = (
    settings.SettingsCommand
    | focus.SetFocus
    | seats.SeatCommand
    | banning.BanningCommand
    | sections.SectionCommand
    | columns.ColumnCommand
    | notes.NoteCommand
    | votes.VoteCommand
    | casting.BallotCommand
    | agenda.AgendaCommand
    | rounds.RoundCommand
    | reveal.RevealCommand
    | lowering.LowerNames
    | groups.GroupCommand
    | ideas.IdeaCommand
    | decisions.MakeDecision
    | actions.ActionCommand
    | publishing.RoundUpCommand
    | moments.MomentCommand
    | framing.SiteCommand
    | moderating.ModeratingCommand
    | erasing.ErasingCommand
    | proposals.MakeProposal
    | proposals.ProposalCommand
    | reading.DrawCards
    | feelings.FeelNote
    | same.SameCommand
    | faces.ReactToNote
    | replies.AddReply
    | teaming.TeamCommand
    | translating.TranslateNote
    | creation.CreateBoard
    | bringing.BringNotes
    | remaking.RemakeBoard
    | erasing.EraseCopies
)
Event = (
    settings.SettingsEvent
    | focus.FocusMoved
    | seats.SeatEvent
    | banning.BanningEvent
    | sections.SectionEvent
    | columns.ColumnEvent
    | notes.NoteEvent
    | votes.VoteEvent
    | casting.BallotEvent
    | agenda.AgendaEvent
    | rounds.RoundEvent
    | lowering.NamesLowered
    | groups.GroupEvent
    | ideas.IdeaEvent
    | decisions.DecisionMade
    | actions.ActionEvent
    | publishing.RoundUpEvent
    | moments.MomentEvent
    | framing.SiteEvent
    | aside.AsideEvent
    | erasing.ErasingEvent
    | proposals.ProposalEvent
    | reading.CardsDealt
    | feelings.FeelingEvent
    | twins.TwinEvent
    | faces.NoteReacted
    | threads.ReplyAdded
    | translations.NoteTranslated
    | pulling.NotePulled
    | teams.TeamEvent
    | Unknown
)

DECIDE: Final[Mapping[type, Callable[[Board, Any, Caller], Sequence[Event]]]] = MappingProxyType(
    {
        creation.CreateBoard: creation.create,
        bringing.BringNotes: bringing.bring,
        remaking.RemakeBoard: remaking.remake,
        erasing.EraseCopies: erasing.erase_copies,
        settings.TitleBoard: settings.title,
        settings.AskBoard: settings.ask,
        settings.RuleBoard: settings.rule,
        settings.LockBoard: settings.lock,
        settings.FinishBoard: settings.finish,
        settings.ChangeDoor: settings.door,
        focus.SetFocus: focus.show,
        seats.JoinSeat: seats.join,
        seats.RenameSeat: seats.rename,
        seats.GiveRole: seats.give_role,
        seats.RemoveSeat: seats.remove,
        seats.AdmitSeat: seats.admit,
        banning.BanSeat: banning.ban,
        banning.ReturnSeat: banning.give_back,
        sections.AddSection: sections.add,
        sections.EditSection: sections.edit,
        sections.MoveSection: sections.move,
        sections.LockSection: sections.lock,
        sections.RemoveSection: sections.remove,
        sections.TidySection: sections.tidy,
        columns.AddColumn: columns.add,
        columns.EditColumn: columns.edit,
        columns.RemoveColumn: columns.remove,
        notes.AddNote: notes.add,
        notes.EditNote: notes.edit,
        notes.MoveNote: places.move,
        notes.RaiseNote: places.raise_,
        notes.PaintNote: notes.paint,
        notes.TagNote: notes.tag,
        notes.QuoteNote: quoting.quote,
        notes.DeleteNote: trash.delete,
        notes.RestoreNote: trash.restore,
        notes.CopyNote: notes.copy,
        same.MergeNotes: same.merge,
        faces.ReactToNote: faces.react,
        replies.AddReply: replies.add,
        translating.TranslateNote: translating.translate,
        same.UnmergeNotes: same.unmerge,
        votes.OpenVote: votes.open,
        casting.CastVote: casting.cast,
        casting.RankVote: casting.rank,
        casting.PairVote: casting.pair,
        casting.WithdrawVote: casting.withdraw,
        casting.AbstainVote: casting.abstain,
        casting.LensVote: casting.lens,
        votes.BudgetVote: votes.budget,
        votes.CloseVote: votes.close,
        votes.VoidVote: votes.void,
        agenda.AddRound: agenda.add,
        agenda.EditRound: agenda.edit,
        agenda.MoveRound: agenda.move,
        agenda.DropRound: agenda.drop,
        agenda.SkipRound: agenda.skip,
        agenda.RepeatRound: agenda.repeat,
        rounds.StartRound: rounds.start,
        rounds.PauseRound: rounds.pause,
        rounds.ResumeRound: rounds.resume,
        rounds.ExtendRound: rounds.extend,
        rounds.EndRound: rounds.end,
        teaming.MoveTeam: teaming.move,
        teaming.EnterTeam: teaming.enter,
        reveal.RevealNotes: reveal.reveal,
        reveal.ShareNote: reveal.share,
        lowering.LowerNames: lowering.low,
        groups.MakeGroup: grouping.make,
        groups.PutInGroup: grouping.put,
        groups.TakeFromGroup: grouping.take,
        groups.MoveGroup: regrouping.move,
        groups.RenameGroup: grouping.rename,
        groups.SuggestName: grouping.suggest,
        groups.MergeGroups: regrouping.merge,
        groups.SplitGroup: regrouping.split,
        groups.LockGroup: grouping.lock,
        groups.DissolveGroup: regrouping.dissolve,
        moderating.HideNote: moderating.hide,
        moderating.ReturnNote: moderating.give_back,
        moderating.AcceptNotes: moderating.accept,
        erasing.EraseNote: erasing.erase_note,
        erasing.EraseSeat: erasing.erase_seat,
        proposals.MakeProposal: proposals.make,
        proposals.NameProposed: proposals.name,
        proposals.MoveProposed: proposals.move,
        proposals.JoinProposed: proposals.join,
        proposals.SplitProposed: proposals.split,
        proposals.LockProposed: proposals.lock,
        proposals.LevelProposal: proposals.level,
        proposals.AcceptProposal: accepting.accept,
        proposals.DismissProposal: proposals.dismiss,
        reading.DrawCards: reading.draw,
        feelings.FeelNote: feelings.feel,
        ideas.MakeIdea: ideas.make,
        ideas.EditIdea: ideas.edit,
        ideas.SourceIdea: ideas.source,
        ideas.MergeIdeas: ideas.merge,
        ideas.DropIdea: ideas.drop,
        decisions.MakeDecision: decisions.make,
        actions.AddAction: actions.add,
        actions.EditAction: actions.edit,
        actions.TurnAction: actions.turn,
        actions.DeleteAction: actions.delete,
        publishing.WordRoundUp: publishing.word,
        publishing.PublishRoundUp: publishing.publish,
        moments.KeepMoment: moments.keep,
        moments.DropMoment: moments.drop,
        framing.AllowSite: framing.allow,
        framing.BarSite: framing.bar,
    }
)

EVOLVE: Final[Mapping[type, Callable[[Board, Any], Board]]] = MappingProxyType(
    {
        settings.BoardCreated: settings.created,
        settings.BoardTitled: settings.titled,
        settings.BoardAsked: settings.asked,
        settings.BoardRuled: settings.ruled,
        settings.BoardLocked: settings.locked,
        settings.BoardFinished: settings.finished,
        settings.DoorChanged: settings.door_changed,
        focus.FocusMoved: focus.moved,
        seats.SeatJoined: seats.joined,
        seats.SeatRenamed: seats.renamed,
        seats.RoleGiven: seats.role_given,
        seats.SeatRemoved: seats.removed,
        seats.SeatAdmitted: seats.admitted,
        banning.SeatBanned: banning.banned,
        banning.SeatReturned: banning.returned,
        sections.SectionAdded: sections.added,
        sections.SectionEdited: sections.edited,
        sections.SectionMoved: sections.moved,
        sections.SectionLocked: sections.locked,
        sections.SectionRemoved: sections.removed,
        sections.SectionRanked: sections.ranked,
        sections.NotesPlaced: sections.placed,
        columns.ColumnAdded: columns.added,
        columns.ColumnEdited: columns.edited,
        columns.ColumnRemoved: columns.removed,
        notes.NoteAdded: notes.added,
        notes.NoteEdited: notes.edited,
        notes.NoteMoved: places.moved,
        notes.NoteRaised: places.raised,
        notes.NotePainted: notes.painted,
        notes.NoteTagged: notes.tagged,
        notes.NoteQuoted: quoting.quoted,
        notes.NoteDeleted: trash.deleted,
        notes.NoteRestored: trash.restored,
        twins.NoteMerged: twins.merged,
        faces.NoteReacted: faces.reacted,
        threads.ReplyAdded: threads.added,
        translations.NoteTranslated: translations.translated,
        pulling.NotePulled: pulling.pulled,
        twins.NoteUnmerged: twins.unmerged,
        votes.VoteOpened: votes.opened,
        casting.BallotCast: casting.was_cast,
        casting.BallotRanked: casting.was_ranked,
        casting.BallotWithdrawn: casting.was_withdrawn,
        casting.BallotAbstained: casting.was_abstained,
        casting.BallotLensed: casting.was_lensed,
        votes.VoteBudgeted: votes.budgeted,
        votes.VoteClosed: votes.closed,
        votes.VoteVoided: votes.voided,
        agenda.RoundAdded: agenda.added,
        agenda.RoundEdited: agenda.edited,
        agenda.RoundMoved: agenda.moved,
        agenda.RoundDropped: agenda.dropped,
        agenda.RoundSkipped: agenda.skipped,
        rounds.RoundStarted: rounds.started,
        rounds.RoundPaused: rounds.paused,
        rounds.RoundResumed: rounds.resumed,
        rounds.RoundExtended: rounds.extended,
        rounds.RoundTimed: rounds.timed,
        rounds.RoundEnded: rounds.ended,
        rounds.RoundClosed: rounds.closed,
        teams.RoundTeamed: teams.teamed,
        teams.SeatTeamed: teams.seat_teamed,
        reveal.NotesRevealed: reveal.revealed,
        lowering.NamesLowered: lowering.lowered,
        groups.GroupMade: groups.made,
        groups.GroupFilled: groups.filled,
        groups.GroupTaken: groups.taken,
        groups.GroupMoved: regrouping.moved,
        groups.GroupRenamed: groups.renamed,
        groups.GroupSuggested: groups.suggested,
        groups.GroupsMerged: regrouping.merged,
        groups.GroupParted: regrouping.parted,
        groups.GroupLocked: groups.locked,
        groups.GroupDissolved: regrouping.dissolved,
        aside.NoteAside: aside.put_aside,
        aside.NotesAccepted: aside.accepted,
        erasing.NotesErased: erasing.erased,
        erasing.SeatErased: erasing.seat_erased,
        proposals.ProposalMade: proposals.made,
        proposals.ProposalNamed: proposals.named,
        proposals.ProposalMoved: proposals.moved,
        proposals.ProposalJoined: proposals.joined,
        proposals.ProposalParted: proposals.parted,
        proposals.ProposalLocked: proposals.locked,
        proposals.ProposalLevelled: proposals.levelled,
        proposals.ProposalAccepted: proposals.accepted,
        proposals.ProposalDismissed: proposals.dismissed,
        reading.CardsDealt: reading.dealt,
        feelings.NoteFelt: feelings.felt,
        feelings.FeelingsCounted: feelings.counted,
        ideas.IdeaMade: ideas.made,
        ideas.IdeaEdited: ideas.edited,
        ideas.IdeaSourced: ideas.sourced,
        ideas.IdeasMerged: ideas.merged,
        ideas.IdeaDropped: ideas.dropped,
        decisions.DecisionMade: decisions.made,
        actions.ActionAdded: actions.added,
        actions.ActionEdited: actions.edited,
        actions.ActionTurned: actions.turned,
        actions.ActionDeleted: actions.deleted,
        publishing.RoundUpWorded: publishing.worded,
        publishing.RoundUpPublished: publishing.published,
        moments.MomentKept: moments.kept,
        moments.MomentDropped: moments.dropped,
        framing.SiteAllowed: framing.allowed,
        framing.SiteBarred: framing.barred,
    }
)


def decide(board: Board, command: Command, by: Caller) -> Sequence[Event]:
    """Return what happens if ``by`` asks for ``command``; nothing when it is already so.

    Raises:
        Refused: The board does not allow it now.
    """
    return DECIDE[type(command)](board, command, by)


def due(board: Board, now: int, fresh: bytes, here: Container[int] = ()) -> Sequence[Event]:
    """Return what the clock owes the board by ``now`` (ms); ask it before every ``decide``.

    ``fresh`` is 32 random bytes: a round that starts may reveal notes, in no order (rule VI7),
    and cuts those who are ``here``, by their numbers, into teams (RO16).
    """
    owed: list[Event] = []
    while step := (
        window.due(board, now)
        or rounds.due(board, now, fresh, here)
        or erasing.due(board, now, fresh)
    ):
        owed += step
        board = reduce(evolve, step, board)
    return owed


def bell(board: Board) -> int:
    """Return when ``due`` will next have something to say (ms); 0 for never."""
    moments = (window.bell(board), rounds.bell(board), erasing.bell(board))
    return min((moment for moment in moments if moment), default=0)


def evolve(board: Board, event: Event) -> Board:
    """Return the board after ``event``; total: an event that was logged always applies."""
    after = replace(board, seq=board.seq + 1)
    apply = EVOLVE.get(type(event))
    if apply is None:
        return replace(after, about=replace(after.about, newer=True))
    return apply(after, event)


def replay(events: Iterable[Event], start: Board = EMPTY) -> Board:
    return reduce(evolve, events, start)
