"""A form on the screen: a draft is kept at each key, nothing is sent before it was read once more."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, TextArea

from injects.written import Text
from tui.actions import Action
from tui.field_widgets import ChoiceField, NumberField, WordsField
from tui.fields import Choice, Field, Number, Words
from tui.ink import block, line, page
from tui.key_bar import bindings
from tui.page import Page
from tui.participant import words
from tui.participant.forms import Form, problems, tidy
from tui.participant.review_screen import ReviewScreen
from tui.participant.seat_screen import SeatScreen
from tui.participant.telling import say
from tui.participant.views.decisions import draft_of_others, times
from tui.state import PutDecision

REVIEW = Action("review", "ctrl+s", words.REVIEW, words.REVIEW_HELP, always=True)
BACK = Action("close", "escape", words.BACK_TO_FORM, words.BACK_TO_FORM_HELP)


class FormScreen(SeatScreen[None]):
    """Tab goes from field to field; Enter after the last one that is not a text reviews."""

    ACTIONS = (REVIEW, BACK)
    BINDINGS = bindings(ACTIONS)
    DEFAULT_CSS = """
    FormScreen VerticalScroll { padding: 0 1; height: 1fr; scrollbar-size-vertical: 1; }
    FormScreen Static { height: auto; }
    FormScreen #heading { padding: 0 1; background: $surface; }
    FormScreen .label { color: $accent; margin-top: 1; }
    """

    AUTO_FOCUS = ""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form = form

    def content(self) -> ComposeResult:
        kept = self.seat.drafts.get(self.form.key, {})
        yield Page(id="heading")
        with VerticalScroll(can_focus=False):
            yield Page(id="about")
            for field in self.form.fields:
                yield Page(classes="label", id=f"label-{field.id}")
                yield _widget(field, kept.get(field.id, ""), say(self.seat, words.OPTIONAL))

    def on_mount(self) -> None:
        """What is asked is read first, from its beginning."""
        first = self.query_one(f"#{self.form.fields[0].id}")
        self.set_focus(first, scroll_visible=False)

    def paint(self) -> None:
        super().paint()
        self.query_one("#heading", Page).show(page(self._heading()))
        self.query_one("#about", Page).show(page(self._about()))

    def on_descendant_focus(self) -> None:
        for field in self.form.fields:
            self.query_one(f"#label-{field.id}", Page).show(self._label(field))

    def why_not(self, action_id: str) -> Text | None:
        return self.seat.why_not_send() if action_id == REVIEW.id else None

    def values(self) -> dict[str, str]:
        """What is filled in now."""
        filled = {field.id: _value(self.query_one(f"#{field.id}")) for field in self.form.fields}
        return tidy(self.form, filled)

    def do_review(self) -> None:
        """Reviews once the field has taken in the keys that came before."""
        (self.focused or self).call_later(self._review)

    def _review(self) -> None:
        """Shows what would be sent, or says what has to be mended."""
        found = problems(self.form, self.values(), self.seat.lang)
        if self.form.blocked or found:
            self.app.tell(self.form.blocked or " ".join(found), "bold $warning")
        else:
            self.app.push_screen(ReviewScreen(self.form, self.values()), self._reviewed)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A choice was taken: the next field gets the focus."""
        event.stop()
        assert isinstance(event.option_list, ChoiceField)
        event.option_list.take(str(event.option_id))
        self._keep()
        self._go_on()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self._go_on()

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._keep()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self._keep()

    @property
    def _put(self) -> PutDecision | None:
        """The decision point that the form answers, if it does."""
        return next((each for each in self.seat.state.decisions if each.sight.decision == self.form.decision), None)

    def _heading(self) -> Iterator[Content]:
        yield line(self.form.title, "bold $accent")
        if self._put is not None:
            yield line(times(self.seat, self._put), "bold")

    def _about(self) -> Iterator[Content]:
        for text in self.form.intro:
            yield block(text)
        if self.form.blocked:
            yield line(self.form.blocked, "$warning")
        draft = draft_of_others(self.seat, self._put) if self._put is not None else self.form.others
        if draft:
            yield line(draft, "$secondary")

    def _label(self, field: Field) -> Content:
        """The field that has the focus is marked by a sign as well as by its colour."""
        mark = "▸ " if self.focused is not None and self.focused.id == field.id else "  "
        label = Content.assemble(mark, line(say(self.seat, field.label), "bold"))
        return Content.assemble(label, line(self._hint(field), "$foreground-muted"))

    def _hint(self, field: Field) -> str:
        """Whether it may stay empty, and what belongs there."""
        if isinstance(field, Choice) or not field.optional:
            return ""
        if not isinstance(field, Words) or not (field.wanted or field.help):
            return f" ({say(self.seat, words.OPTIONAL)})"
        return f" ({say(self.seat, words.WANTED if field.wanted else words.OPTIONAL)}) {field.help}"

    def _keep(self) -> None:
        """Keeps the draft at once on this machine, and lets the team see that of a decision."""
        values = self.values()
        if values == self.seat.drafts.get(self.form.key, {}):
            return
        kept = self.seat.keep_draft(self.form.key, values)
        if self.form.share is not None:
            self.seat.drafting.keep(self.form.share(values))
        shown = words.DRAFT_SHOWN if self.form.share else words.DRAFT_KEPT
        self.app.tell(say(self.seat, shown if kept else words.DRAFT_NOT_KEPT), "" if kept else "bold $error")

    def _go_on(self) -> None:
        """To the next field; from the last one to the review."""
        names = [field.id for field in self.form.fields]
        place = names.index(self.focused.id) if self.focused and self.focused.id in names else -1
        if place + 1 < len(names):
            self.query_one(f"#{names[place + 1]}").focus()
        else:
            self.app.do(REVIEW.id)

    def _reviewed(self, sent: bool | None) -> None:
        if sent:
            self.seat.keep_draft(self.form.key, {})
            self.dismiss()


def _widget(field: Field, value: str, optional: str) -> ChoiceField | WordsField | NumberField:
    match field:
        case Choice():
            return ChoiceField(field, value)
        case Words():
            return WordsField(field, value)
        case Number():
            return NumberField(field, value, optional)


def _value(widget: object) -> str:
    if isinstance(widget, WordsField):
        return widget.text
    assert isinstance(widget, ChoiceField | NumberField)
    return widget.value
