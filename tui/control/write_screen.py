"""A message being written on the screen. What is written is kept as one goes, and read once more before it is sent."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static, TextArea

from engine.commands import TEXT_LIMIT
from injects.sanitise import clean, clean_line
from injects.written import Text
from tui import words as common
from tui.actions import Action, key_name
from tui.control import screen_words as words
from tui.control.desk_screen import DeskScreen
from tui.control.look_screen import LookScreen
from tui.control.some_field import LineField, SomeField
from tui.control.team import Letter
from tui.control.verbs import Target, Verb
from tui.control.views.letters import persona_of
from tui.control.writing import Draft, roles_for
from tui.field_widgets import ChoiceField, WordsField
from tui.fields import Choice, Option, Words
from tui.ink import block, line, page
from tui.key_bar import bindings

REVIEW = Action("review", "ctrl+s", words.REVIEW, words.REVIEW_HELP, always=True)
LEAVE = Action("close", "escape", words.LEAVE_FORM, words.LEAVE_FORM_HELP)


class WriteScreen(DeskScreen[bool]):
    """Gives True once it was sent. An answer has its text alone to be written."""

    ACTIONS = (REVIEW, LEAVE)
    BINDINGS = bindings(ACTIONS)
    DEFAULT_CSS = """
    WriteScreen VerticalScroll { padding: 0 1; height: 1fr; scrollbar-size-vertical: 1; }
    WriteScreen Static { height: auto; }
    WriteScreen #heading { padding: 0 1; background: $surface; }
    WriteScreen .label { color: $accent; margin-top: 1; }
    """

    AUTO_FOCUS = ""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.draft = draft

    def content(self) -> ComposeResult:
        yield Static(page(self._heading()), markup=False, id="heading")
        with VerticalScroll(can_focus=False):
            if self.draft.letter is None:
                yield from self._fields()
            else:
                yield Static(page(self._asked(self.draft.letter)), markup=False)
            yield self._label(words.TEXT)
            yield WordsField(Words("text", words.TEXT), self.draft.text)

    def on_mount(self) -> None:
        """What is asked is read first, from its beginning."""
        first = "#text" if self.draft.letter else "#roles" if self.query("#roles") else "#channel"
        self.set_focus(self.query_one(first), scroll_visible=False)

    def why_not(self, action_id: str) -> Text | None:
        if action_id != REVIEW.id:
            return None
        return self.looking.helm.why_not(Verb.WRITE, Target(self.draft.world)) or self.draft.why_not()

    def do_review(self) -> None:
        """Reviews once the field has taken in the keys that came before."""
        (self.focused or self).call_later(self._look)

    def _look(self) -> None:
        """Shows what would be sent: what stands in the fields now."""
        self._take_in()
        over = len(clean(self.draft.text, TEXT_LIMIT * 4)) - TEXT_LIMIT
        if over > 0:
            self.app.tell(self.app.say(words.TOO_LONG, over=over), "bold $warning")
        else:
            self.app.push_screen(LookScreen(self._review()), self._reviewed)

    def do_close(self) -> None:
        self.dismiss(False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        field = event.option_list
        if isinstance(field, SomeField):
            field.take(str(event.option_id))
            self.draft.to = field.values
        elif isinstance(field, ChoiceField):
            field.take(str(event.option_id))
            self.draft.channel = field.value
            self.query_one("#sender").focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._take_in()
        self.refresh_keys()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.query_one("#subject" if event.input.id == "sender" else "#text").focus()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self._take_in()
        self.refresh_keys()

    def _take_in(self) -> None:
        if self.draft.letter is None:
            self.draft.sender = clean_line(self.query_one("#sender", Input).value)
            self.draft.subject = clean_line(self.query_one("#subject", Input).value)
        self.draft.text = clean(self.query_one("#text", TextArea).text, TEXT_LIMIT * 2)

    def _fields(self) -> ComposeResult:
        roles = tuple(Option(role.id, role.name) for role in roles_for(self.looking.helm.desk, self.draft.world))
        self.draft.to = tuple(role.id for role in roles if role.id in self.draft.to)
        channels = tuple(Option(each, self.looking.voice.channel(each)) for each in common.CHANNELS)
        if roles:
            yield self._label(words.ROLES)
            yield SomeField(Choice("roles", words.ROLES, roles), self.draft.to)
        yield self._label(words.CHANNEL)
        yield ChoiceField(Choice("channel", words.CHANNEL, channels), self.draft.channel)
        yield self._label(words.SENDER)
        yield LineField("sender", self.draft.sender)
        yield self._label(words.SUBJECT)
        yield LineField("subject", self.draft.subject)

    def _label(self, text: Text) -> Static:
        return Static(line(self.app.say(text), "bold"), markup=False, classes="label")

    def _heading(self) -> Iterator[Content]:
        voice, letter = self.looking.voice, self.draft.letter
        if letter is None:
            yield line(voice.phrase(words.WRITE_TITLE, scope=voice.scope(self.draft.world)), "bold $accent")
            yield line(voice.phrase(words.HOW_TO_REVIEW, key=key_name("ctrl+s", voice.lang)))
            return
        team = self.looking.helm.desk.teams[letter.id.world]
        facts = {"persona": self.draft.sender, "seat": letter.id.seat, "team": voice.team(team)}
        yield line(voice.phrase(words.ANSWER_TITLE, **facts), "bold $accent")

    def _asked(self, letter: Letter) -> Iterator[Content]:
        """What is answered, and how the persona speaks."""
        yield block(letter.text, "bold")
        voice = persona_of(self.looking, letter).voice
        yield line(self.looking.voice.phrase(words.SPEAKS, voice=voice))

    def _review(self) -> list[str]:
        voice, draft = self.looking.voice, self.draft
        plan = self.looking.helm.desk.chosen(draft.world)[0].plan
        lines = [
            voice.phrase(words.REVIEW_TO, scope=voice.scope(draft.world), roles=voice.roles(plan, draft.to)),
            voice.phrase(words.REVIEW_FROM, sender=draft.sender, channel=voice.channel(draft.channel)),
        ]
        if draft.subject.strip():
            lines.append(voice.phrase(words.REVIEW_SUBJECT, subject=draft.subject))
        return [*lines, draft.text]

    def _reviewed(self, sure: bool | None) -> None:
        if sure:
            helm = self.looking.helm
            helm.conduct(self.draft.act(helm.new_ref()), self.draft.about(helm.voice))
            self.dismiss(True)
