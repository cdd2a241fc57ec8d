"""Resources: never more at work than there are, nobody overtakes, what waits starts when its turn has come."""

from bending import Played, bent, system, text
from crises import example, played, plays
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import commands as ask
from engine.clockwork import Clockwork
from engine.pool import Pool, Wanted

QUEUE = example("queue").scenario


def people(count=2, **fields):
    return {"title": text("Analysts"), "count": count, **fields}


def desk(count=2, resource=None, **controls):
    """A world with one system, whose controls need analysts."""
    given = {"resources": {"analysts": {**people(count), **(resource or {})}}, "systems": {"guide": system(**controls)}}
    return Played(bent(**given))


def order(played, minute, control, **fields):
    return played.do(ask.Order, minute, system="guide", control=control, **fields)


@settings(max_examples=40, deadline=None)
@given(plays(QUEUE))
def test_nobody_works_who_is_not_there_and_nothing_waits_while_everybody_is_free(asked):
    for event in played(QUEUE, asked):
        if event.kind == "resource-changed":
            assert 0 <= event.busy <= event.count
            assert all(0 <= place < event.waiting for place in event.ahead.values())


@settings(max_examples=40, deadline=None)
@given(plays(QUEUE))
def test_what_is_queued_begins_at_most_once_and_never_before(asked):
    waiting = set()
    for event in played(QUEUE, asked):
        if event.kind == "order-queued":
            assert event.control not in waiting
            waiting.add(event.control)
        elif event.kind == "order-given":
            waiting.discard(event.control)
        elif event.kind == "resource-changed":
            assert set(event.ahead) <= {f"concierge/{control}" for control in waiting} | {"prompts"}


@given(st.lists(st.tuples(st.integers(1, 4), st.booleans(), st.integers(1, 9)), min_size=1, max_size=12))
def test_work_is_served_in_the_order_in_which_it_came_what_is_urgent_first(work):
    env, served = Clockwork(), []
    pool = Pool(env, 4)

    def task(n, amount, urgent, takes):
        yield env.timeout(1)
        wanted = Wanted(pool, amount, str(n), urgent=urgent)
        yield wanted
        served.append((n, urgent, env.instant))
        assert 0 <= pool.free <= 4
        yield env.timeout(takes)
        yield pool.put(amount)

    for n, each in enumerate(work):
        env.process(task(n, *each))
    env.advance(10_000)
    assert len(served) == len(work)
    assert pool.free == pool.count
    for urgent in (True, False):
        assert [n for n, was, _ in served if was == urgent] == [n for n, each in enumerate(work) if each[1] == urgent]


def test_an_order_with_people_free_is_given_at_once_and_gives_them_back():
    play = desk(cut={"needs": {"analysts": 2}})
    assert order(play, 1, "cut") == ""
    play.until(10)
    assert play.found("order-queued") == []
    assert play.found("order-given") == [1]
    assert play.found("control-changed") == [3]
    assert play.found("resource-changed", busy=2) == [1]
    assert play.found("resource-changed", busy=0) == [3]


def test_an_order_waits_its_turn_and_takes_its_time_from_then():
    play = desk(1, one={"needs": {"analysts": 1}}, two={"needs": {"analysts": 1}}, free={})
    order(play, 1, "one")
    order(play, 2, "two")
    order(play, 2, "free")
    assert order(play, 2.5, "two") == "order/waiting"
    play.until(10)
    assert play.found("order-queued", control="two") == [2]
    assert play.found("order-given", control="two") == [3]
    assert play.found("control-changed", control="two") == [5]
    assert play.found("control-changed", control="free") == [4]


def test_the_queue_is_strict_a_small_order_does_not_overtake_a_big_one():
    play = desk(2, small={"needs": {"analysts": 1}}, big={"needs": {"analysts": 2}}, late={"needs": {"analysts": 1}})
    order(play, 1, "small")
    order(play, 1, "big")
    order(play, 1, "late")
    play.until(20)
    assert play.found("order-given", control="big") == [3]
    assert play.found("order-given", control="late") == [5]


def test_what_is_urgent_goes_before_what_waits():
    play = desk(
        1,
        first={"needs": {"analysts": 1}},
        second={"needs": {"analysts": 1}},
        urgent={"needs": {"analysts": 1}, "urgent": True},
    )
    for control in ("first", "second", "urgent"):
        order(play, 1, control)
    play.until(20)
    assert play.found("order-given", control="urgent") == [3]
    assert play.found("order-given", control="second") == [5]
    ahead = [event.ahead for event in play.events if event.kind == "resource-changed"]
    assert {"guide/second": 1, "guide/urgent": 0} in ahead


def test_two_orders_that_need_the_same_two_resources_never_wait_in_a_ring():
    systems = {"guide": system(a={"needs": {"analysts": 1, "lawyers": 1}}, b={"needs": {"lawyers": 1, "analysts": 1}})}
    play = Played(bent(resources={"analysts": people(1), "lawyers": people(1)}, systems=systems))
    order(play, 1, "a")
    order(play, 1, "b")
    play.until(20)
    assert play.found("control-changed") == [3, 5]


def test_the_tired_are_slower_until_they_rest():
    slow = {"fatigue": {"after": "5m", "slower": 50}}
    rested = {"needs": {"analysts": 1}, "effects": [{"resource": "analysts", "rest": True}]}
    play = desk(1, slow, one={"needs": {"analysts": 1}}, two=rested, three={"needs": {"analysts": 1}})
    order(play, 1, "one")
    order(play, 6, "two")
    order(play, 10, "three")
    play.until(20)
    assert play.found("control-changed") == [3, 9, 12]
    assert play.found("resource-changed", tired=True)[0] == 5
    assert play.found("resource-rested") == [9]


def test_people_can_be_called_in_and_sent_away_and_those_at_work_leave_when_they_are_free():
    play = desk(
        1,
        work={"needs": {"analysts": 1}, "takes": "5m"},
        more={"effects": [{"resource": "analysts", "add": 2}], "takes": "1m"},
        fewer={"effects": [{"resource": "analysts", "add": -3}], "takes": "3m"},
    )
    for control in ("work", "more", "fewer"):
        order(play, 0, control)
    play.until(20)
    counts = [(event.at // 60_000, event.count) for event in play.events if event.kind == "resource-changed"]
    assert counts == [(0, 1), (1, 3), (3, 2), (3, 1), (5, 0)]


def test_a_queue_is_a_condition_and_may_move_a_meter():
    meters = {"harm": {"title": text("Harm"), "good": "low"}, "backlog": {"title": text("Backlog"), "good": "low"}}
    controls = {name: {"needs": {"analysts": 1}} for name in ("one", "two", "three")}
    play = Played(
        bent(
            resources={"analysts": people(1, queue="backlog")},
            systems={"guide": system(**controls)},
            meters=meters,
            flags={"full": text("-")},
            consequences={
                "full": {"text": text("-"), "when": {"queue": "analysts", "above": 1}, "effects": [{"flag": "full"}]}
            },
        )
    )
    for minute, control in enumerate(controls):
        order(play, minute / 2, control)
    play.until(20)
    assert play.found("flag-changed") == [1]
    assert [event.level for event in play.events if event.kind == "meter-changed"] == [1000, 2000, 1000, 0]


def test_evidence_waits_for_people_and_is_not_taken_up_once_it_is_lost():
    evidence = {"logs": {"title": text("Logs"), "takes": "1m", "needs": {"analysts": 1}}}
    controls = {"work": {"needs": {"analysts": 1}, "effects": [{"evidence": "logs", "is": "lost"}]}}
    play = Played(bent(resources={"analysts": people(1)}, systems={"guide": system(**controls)}, evidence=evidence))
    order(play, 1, "work")
    assert play.do(ask.Preserve, 2, evidence="logs") == ""
    assert play.do(ask.Preserve, 2, evidence="logs") == "evidence/waiting"
    play.until(20)
    assert play.found("preservation-queued") == [2]
    assert play.found("preservation-began") == []
    assert play.found("resource-changed", busy=0)[-1] == 3
    assert play.do(ask.Preserve, 21, evidence="logs") == "evidence/lost"


def test_jobs_come_by_themselves_while_their_condition_holds_and_until_their_end():
    unless = {"not": {"system": "guide", "control": "stop"}}
    jobs = [{"every": "1m", "takes": "10s", "from": "2m", "until": "8m", "when": unless}]
    play = desk(1, {"jobs": jobs}, stop={"takes": "30s"})
    order(play, 5.2, "stop")
    play.until(20)
    assert play.found("resource-changed", busy=1) == [3, 4, 5]
