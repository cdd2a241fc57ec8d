"""Everything a console can be shown, with hostile text in every place where text can stand."""

from engine import shown as sh
from engine import shown_world as sw
from engine.wire import Clock, Presence, Sights, Welcome

ATTACK = (
    "\x1b]52;c;QUFBQQ==\x07\x1b]0;owned\x07\x1b[2J\x1b[?1049l\x1bP1;2q\x1b\\\x1b_x\x1b\\\x9b31m\x9d0;x\x9c"
    "\x1bc\u202eevil\u2066\u200b\x00\x08\x7f[red]boo[/][@click=app.quit]x[/][/\r\n\ttail"
)
"""Clipboard, title, clearing, leaving the alternate screen, DCS, APC, C1, reset, bidi, NUL, backspace, markup."""
HONEST = "An honest text, with [red]brackets[/] and an accent: é."


def everything(text, large=64):
    """A whole view whose every text is this one; a body and an attachment are `large` KiB."""
    named = sw.Named(id="x", name=text)
    control = sw.Orderable(id="x", name=text, version=text)
    field = sw.ShownField(id="f", label=text, help=text, required=True)
    stage = sw.ShownStage(id="x", name=text, fields=(field,))
    option = sh.ShownOption(id="o", label=text, trade_off=text)
    much = text * (large * 1024 // len(text))
    attachment = sh.ShownAttachment(name=text, body=much)
    story = f"1 09:0{text}"
    return (
        sw.ShownWorld(
            at=0,
            title=text,
            organisation=text,
            pitch=much,
            duration=600_000,
            seat="me",
            roles=(sw.ShownRole(id="r", title=text, mission=text, seat="me"),),
            systems=(sw.ShownSystem(id="s", title=text, about=much, version=text, controls=(control,)),),
            evidence=(named,),
            personas=(named,),
            clocks=(
                sw.ShownClock(id="c", label=text, law=text, recipient=text, stages=(stage,), t0=text, standing=text),
            ),
        ),
        sh.ShownPhase(at=0, story=story, title=text, brief=text, jump=True),
        *(
            sh.ShownInject(
                at=0,
                story=story,
                item=f"i{number}",
                channel=channel,
                sender=text,
                to=text,
                subject=text,
                body=much,
                fields={text: text},
                attachments=(attachment,),
                passed_by=text,
            )
            for number, channel in enumerate(("mail", "phone", "chat", "siem", "tv"))
        ),
        sh.ShownDecision(
            at=0,
            story=story,
            decision="d",
            title=text,
            question=much,
            options=(option,),
            due=500_000,
            due_story=text,
            closes_story=text,
            closes=None,
            owners=text,
            yours=True,
        ),
        sh.ShownWords(at=0, ref="w", seat=text, text=much),
        sh.ShownDraft(at=0, decision="d", option="o", seat=text, ref="w"),
        sh.ShownMessage(at=0, story=story, persona="x", seat=text, ref="w"),
        sh.ShownReply(at=0, story=story, persona="x", channel="sms", sender=text, seat=text, ref="w", body=much),
        sh.ShownNote(at=0, story=story, seat=text, ref="w"),
        sh.ShownQualified(at=0, story=story, clock="c", applies=True, aware_at=0, seat=text, ref="w"),
        sh.ShownNotified(at=0, story=story, clock="c", stage="x", seat=text, ref="w"),
        sh.ShownAnswer(
            at=0,
            story=story,
            decision="d",
            option="o",
            seat=text,
            ref="w",
            confidence=1,
            late=True,
            in_force=True,
        ),
        sh.ShownReceipt(at=0, ref="unknown", code="x", sentence=text),
    )


def messages(text):
    """What a host says to a console that comes."""
    return (
        Welcome(epoch=1, offset=0, exercise=text, team=text, seat="me"),
        Presence(here=("me", text)),
        Clock(world_ms=60_000, duration=600_000, state="running", story=f"1 09:0{text}"),
        *(Sights(offset=place, items=(sight,)) for place, sight in enumerate(everything(text))),
    )
