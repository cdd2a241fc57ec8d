"""Plays of scenarios with sides."""

from crises import Asked, plays
from hypothesis import strategies as st

from engine import commands as ask
from engine.correspondence import side_item


def lively(scenario) -> st.SearchStrategy[list[Asked]]:
    """Plays in which people do much of what concerns sides: write to each other, open, pass on, answer, order."""
    seats = st.sampled_from(sorted(scenario.roles))
    others = st.sampled_from(sorted(scenario.sides))
    written = st.builds(lambda seat, n: side_item(seat, f"m{n}"), seats, st.integers(0, 7))
    injects = written | st.sampled_from(sorted(scenario.by_id))
    answers = st.sampled_from([(name, option) for name, each in scenario.decisions.items() for option in each.options])
    orders = st.sampled_from([(name, control) for name, each in scenario.systems.items() for control in each.controls])
    refs = st.just("x")
    likely = st.one_of(
        st.builds(ask.Message, ref=refs, seat=seats, persona=others, text=st.sampled_from(["What do you see?", ""])),
        st.builds(ask.Open, ref=refs, seat=seats, inject=injects),
        st.builds(ask.PassOn, ref=refs, seat=seats, inject=injects, to=st.none() | seats),
        st.builds(lambda seat, of: ask.Decide(ref="x", seat=seat, decision=of[0], option=of[1]), seats, answers),
        st.builds(lambda seat, of: ask.Draft(ref="x", seat=seat, decision=of[0], text="Perhaps"), seats, answers),
        st.builds(lambda seat, of: ask.Order(ref="x", seat=seat, system=of[0], control=of[1]), seats, orders),
        st.builds(ask.Note, ref=refs, seat=seats, text=st.just("Noted.")),
    )

    def stamped(pairs: list[tuple[int, ask.Command]]) -> list[Asked]:
        in_order = sorted(pairs, key=lambda pair: pair[0])
        return [Asked(at, command.model_copy(update={"ref": f"m{n}"})) for n, (at, command) in enumerate(in_order)]

    some = st.lists(st.tuples(st.integers(0, scenario.duration), likely), max_size=30).map(stamped)
    return st.builds(
        lambda *both: sorted([*both[0], *both[1]], key=lambda each: each.at), some, plays(scenario, most=8)
    )
