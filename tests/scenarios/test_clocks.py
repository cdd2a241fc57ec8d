import pytest

from injects.span import parse_span
from scenarios.clocks import ClockUse, Regime
from scenarios.load import regimes

# Regime, T0, stage, due, counted from, outer limit from awareness, cases. Written by hand from the law.
TABLE = """
NIS2       significance         early-warning  24h  t0            -
NIS2       significance         notification   72h  t0            -
NIS2       significance         final          30d  notification  -
GDPR-33    awareness            notification   72h  t0            -
GDPR-34    high_risk            communication  -    t0            -
AIA-73     causal_link          report         -    t0            15d  widespread=2d death=10d
AIA-55     awareness            initial        15d  t0  - critical_infrastructure=2d cybersecurity=5d death=10d
AIA-55     awareness            intermediate   28d  initial       -
AIA-55     awareness            final          60d  resolution    -
DORA       classification       initial        4h   t0            24h
DORA       classification       intermediate   72h  initial       -
DORA       classification       final          30d  intermediate  -
CRA-V      exploitation         early-warning  24h  t0            -
CRA-V      exploitation         notification   72h  t0            -
CRA-V      exploitation         final          14d  fix           -
CRA-I      awareness            early-warning  24h  t0            -
CRA-I      awareness            notification   72h  t0            -
CRA-I      awareness            final          30d  notification  -
FR-LOPMI   knowledge_of_attack  complaint      72h  t0            -
FR-LPM-ED  significance         anssi          -    t0            -
FR-LPM-ED  significance         users          10d  anssi         -    working
FR-OIV     awareness            declaration    -    t0            -
FR-SANTE   awareness            declaration    -    t0            -
MDR-87     awareness            report         15d  t0            -    public_health=2d death=10d
NCCS       reportable           report         4h   t0            -
CER        awareness            initial        24h  t0            -
CER        awareness            detailed       30d  t0            -
MAR-17     awareness            disclosure     -    t0            -
SEC-1.05   materiality          report         4d   t0            -    working
"""


def span(written: str) -> int | None:
    return None if written == "-" else parse_span(written)


def test_the_law_says_what_the_table_says():
    law = {
        (name, regime.t0, key, each.due, each.after or "t0", each.latest, tuple(each.cases.items()), each.working)
        for name, regime in regimes().items()
        for key, each in regime.stages.items()
    }
    rows = [row.split() for row in TABLE.strip().splitlines()]
    table = set()
    for name, t0, stage, due, after, latest, *rest in rows:
        cases = tuple((case, span(within)) for each in rest if "=" in each for case, within in [each.split("=")])
        table.add((name, t0, stage, span(due), after, span(latest), cases, "working" in rest))
    assert law == table
    assert len(rows) == len(table)


@pytest.mark.parametrize("name", regimes())
def test_a_regime_says_where_it_comes_from_and_holds_together(name):
    regime = regimes()[name]
    assert regime.as_of == "2026-11"
    assert regime.source
    assert {stage.after for stage in regime.stages.values()} <= {None, "fix", "resolution", *regime.stages}
    assert not {"t0", "awareness", "fix", "resolution"} & regime.stages.keys()
    for stage in regime.stages.values():
        assert set(stage.cases) <= set(regime.cases)
        assert 1 <= len(stage.content) <= 12
        assert any(field.required for field in stage.content.values())


@pytest.mark.parametrize("name", ["AIA-73", "AIA-55"])
def test_what_does_not_bind_yet_or_only_by_a_code_says_so(name):
    assert regimes()[name].status == {"AIA-73": "applies_with_high_risk", "AIA-55": "voluntary_code"}[name]


@pytest.mark.parametrize(
    "name", ["GDPR-34", "FR-OIV", "FR-SANTE", "MDR-87", "CER", "MAR-17", "SEC-1.05", "AIA-73", "NIS2"]
)
def test_what_nobody_read_at_the_source_is_to_be_checked(name):
    assert "to be checked" in regimes()[name].source


def test_two_clocks_can_be_of_one_regime_and_be_told_apart():
    law = regimes()
    use = {"owner": "legal", "trigger": {"sent": "a"}}
    plain = ClockUse.model_validate(use)
    named = ClockUse.model_validate({**use, "regime": "NIS2", "label": {"en": "Port", "fr": "Port"}})
    assert plain.law("NIS2", law) is not None
    assert plain.law("NIS2", law).label == law["NIS2"].label
    port: Regime = named.law("NIS2-port", law)
    assert (port.label.en, port.stages, port.recipient) == ("Port", law["NIS2"].stages, law["NIS2"].recipient)
    with pytest.raises(KeyError):
        plain.law("NIS2-port", law)
