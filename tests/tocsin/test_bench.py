"""The bench: a small one for real, and its figures and its ledger by hand."""

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from engine.shown import ShownInject, ShownReceipt
from engine.wire import Sights
from tocsin.bench import measured
from tocsin.bench_figures import Arrivals, Figures, ledger
from tocsin.bench_pack import bench_pack, due_of


def test_a_small_run_measures_everything_and_loses_nothing():
    document = asyncio.run(measured(13, rounds=2, bursts=1))
    assert {"consoles", "machine", "fanout_ratio_p99", "rss_mb"} < set(document)
    for key in ("fanout_ms", "baseline_fanout_ms", "baseline_commit_ms", "ack_ms"):
        figures = Figures(**document[key])
        assert 0 < figures.p50 <= figures.p95 <= figures.p99 <= figures.max
    assert (document["lost"], document["duplicated"]) == (0, 0)
    assert (document["joins"]["asked"], document["joins"]["served"]) == (13, 13)
    bare = document["baseline_fanout_ms"]["p99"] + document["baseline_commit_ms"]["p99"]
    assert document["fanout_ratio_p99"] == round(document["fanout_ms"]["p99"] / bare, 2)
    assert 20 < document["rss_mb"] < 200


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=300))
def test_percentiles_are_values_that_occurred_in_order(times):
    figures = Figures.of(times)
    assert list(figures) == sorted(figures)
    assert set(figures) <= {round(each, 2) for each in times}
    assert figures.max == round(max(times), 2)


def test_percentiles_of_a_hundred():
    assert Figures.of(range(1, 101)) == (50, 95, 99, 100)


def sights(*rounds, receipts=()):
    inject = {"at": 1, "story": "", "item": "i", "channel": "mail", "sender": "s", "to": "t", "body": "b", "fields": {}}
    items = [ShownInject(subject=f"Round {number}", attachments=(), **inject) for number in rounds]
    items += [ShownReceipt(at=1, ref=ref, code="", sentence="") for ref in receipts]
    return [Sights(offset=0, items=tuple(items))]


def arrived(*messages):
    came = Arrivals()
    for number, heard in messages:
        came.heard(number, heard)
    return came


def test_the_ledger_counts_what_is_missing_and_what_came_twice():
    whole = [(0, sights(0, 1, receipts=["a"])), (1, sights(0, 1))]
    assert ledger(arrived(*whole), ["a"], {"a": 1}, 2, 2) == (0, 0)
    assert ledger(arrived(*whole, (1, sights(1))), ["a"], {"a": 1}, 2, 2) == (0, 1)
    assert ledger(arrived(whole[0]), ["a"], {"a": 1}, 2, 2) == (2, 0)
    assert ledger(arrived(*whole), ["a", "b"], {"a": 1}, 2, 2) == (1, 0)
    assert ledger(arrived(*whole), ["a"], {}, 2, 2) == (1, 0)
    assert ledger(arrived(*whole), ["a"], {"a": 2}, 2, 2) == (0, 1)


def test_its_pack_is_a_scenario_like_any_other():
    scenario = bench_pack(40, 1_000).scenario
    assert [inject.at for inject in scenario.injects] == [due_of(number) for number in range(40)]
    assert all(inject.to == tuple(scenario.roles) for inject in scenario.injects)
