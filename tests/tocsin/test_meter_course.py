"""The course of meters is what a world at each of those instants says, told to a thousandth of the range."""

from crises import small, table_of

from injects.span import MINUTE
from tocsin.meter_course import STEPS, MeterCourse, course_of, instants

SCENARIO = small().scenario


def played(seed):
    return table_of(SCENARIO, seed=seed).play_out()


def levels_at(seed, at):
    """The meters of a world that stands at an instant, after all that happened there."""
    table = table_of(SCENARIO, seed=seed)
    while table.next_at is not None and table.next_at <= at:
        list(table.play())
    return [meter.level_at(at) for meter in table.world.state.meters.values()]


def test_meters_are_looked_at_every_ten_minutes_and_at_the_end():
    assert instants(SCENARIO) == (0, 10 * MINUTE, 20 * MINUTE)


def test_each_look_is_what_the_world_said_then():
    bounds = [(meter.low * 1000, meter.high * 1000) for meter in SCENARIO.meters.values()]
    for seed in ("a", "b", "c"):
        looked = course_of(SCENARIO, played(seed))
        for at, steps in zip(instants(SCENARIO), looked, strict=True):
            for step, level, (low, high) in zip(steps, levels_at(seed, at), bounds, strict=True):
                assert step == (level - low) * STEPS // (high - low)


def test_percentiles_lie_in_order_within_the_range():
    course = MeterCourse(SCENARIO)
    for seed in "abcdefgh":
        course.add(course_of(SCENARIO, played(seed)))
    document = course.document()
    assert document.pop("at") == list(instants(SCENARIO))
    assert document.keys() == SCENARIO.meters.keys()
    for name, each in document.items():
        meter = SCENARIO.meters[name]
        for low, middle, high in zip(each["p10"], each["p50"], each["p90"], strict=True):
            assert meter.low <= low <= middle <= high <= meter.high
    assert document["refunds"]["p50"][0] == 12
    assert document["refunds"]["p90"][-1] > 12
