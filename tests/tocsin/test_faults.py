"""Faults with real processes: killed hosts and consoles that stop, and then the ledger of every console."""

from faults import storm
from stalled import stalled


def test_a_host_killed_again_and_again_loses_nothing_it_acknowledged_and_repeats_nothing():
    document = storm(3, 40)
    assert document["acknowledged"] == document["asked"] > 3 * 40
    assert (document["lost"], document["duplicated"], document["rewound"]) == (0, 0, 0)
    assert document["verified"]


def test_consoles_that_stop_hold_up_nobody_and_miss_nothing_once_they_go_on():
    document = stalled(40, asleep=4, rounds=14, calm=2, bulk=100)
    assert (document["others"], document["missing_while_asleep"]) == (36, 0)
    assert (document["lost"], document["duplicated"]) == (0, 0)
