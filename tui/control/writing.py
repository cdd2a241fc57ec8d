"""Writing: a message that nobody had planned, as it is being written, or the answer of a persona."""

from dataclasses import dataclass

from engine.conducting import WriteInject
from engine.desk_shown import DeskNamed
from injects.written import Text
from tui.control import words
from tui.control.desk import Desk
from tui.control.team import Letter
from tui.control.verbs import Target
from tui.control.voice import DeskVoice


@dataclass(slots=True)
class Draft:
    """What is to be sent. `letter` is the message that it answers, if it answers one."""

    world: int | None = None
    to: tuple[str, ...] = ()
    """Roles; the whole team when there are none."""
    channel: str = "mail"
    sender: str = ""
    subject: str = ""
    text: str = ""
    letter: Letter | None = None
    signed: str = ""
    """What the persona that it answers for is called here: while the sender says so, it is signed for each reader."""

    def why_not(self) -> Text | None:
        """Why it cannot be sent yet; None when it can."""
        if not self.sender.strip():
            return words.WHY_NO_SENDER
        return None if self.text.strip() else words.WHY_NO_TEXT

    def act(self, ref: str) -> WriteInject:
        """The act that sends it."""
        return WriteInject(
            ref=ref,
            world=self.world,
            to=self.to,
            channel=self.channel,
            sender=self.sender.strip(),
            subject=self.subject.strip(),
            answers=self.letter.id.ref if self.letter else None,
            answers_seat=self.letter.id.seat if self.letter else "",
            persona=self.letter.persona if self.letter and self.sender.strip() == self.signed.strip() else "",
            text=self.text,
        )

    def about(self, voice: DeskVoice) -> str:
        """What its receipt calls it."""
        if self.letter:
            return voice.about("answer", Target(self.world), sender=self.sender, seat=self.letter.id.seat)
        return voice.about("write", Target(self.world), sender=self.sender)


def roles_for(desk: Desk, world: int | None) -> tuple[DeskNamed, ...]:
    """The roles that a message may be for. None for teams that play several scenarios: it is for everybody then."""
    plans = {team.plan.scenario: team.plan for team in desk.chosen(world)}
    return next(iter(plans.values())).roles if len(plans) == 1 else ()


def answering(desk: Desk, letter: Letter) -> Draft:
    """From the persona, by its channel, to the roles of the seat that wrote."""
    team = desk.teams[letter.id.world]
    persona = next(each for each in team.plan.personas if each.id == letter.persona)
    return Draft(
        world=team.world,
        to=team.sight.seats[letter.id.seat],
        channel=persona.channel,
        sender=persona.name,
        letter=letter,
        signed=persona.name,
    )
