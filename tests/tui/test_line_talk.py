"""What a line console says: nothing is lost or said twice, and nothing comes in between while somebody types."""

from hypothesis import given
from hypothesis import strategies as st

from tui.line_talk import Talk

STEPS = st.lists(st.tuples(st.sampled_from(["answer", "news", "tell", "print"]), st.lists(st.text(), max_size=2)))


@given(STEPS, st.booleans())
def test_all_is_said_once_and_news_in_its_order(steps, interactive):
    talk, said, news, printed = Talk(interactive=interactive), [], [], []
    for step, lines in steps:
        if step == "answer":
            talk.answer(lines)
            said += lines
        elif step == "news":
            talk.news(lines)
            news += lines
        elif step == "tell":
            talk.tell_news()
        if step == "tell" or not interactive:
            said, news = said + news, []
        if step == "print":
            printed += talk.to_print()
        assert talk.has_news is bool(news)
    assert printed + talk.to_print() == said
    assert talk.to_print() == []


def test_what_was_said_last_is_said_again():
    talk = Talk(interactive=True)
    talk.answer(["Yes."])
    talk.news(["A message."])
    talk.repeat()
    assert talk.to_print() == ["Yes.", "Yes."]
    talk.tell_news()
    talk.repeat()
    assert talk.to_print() == ["A message.", "A message."]
