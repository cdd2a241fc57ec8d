"""A record of telemetry: what the engine knows when it is sent, and how it is read with what its author wrote."""

from collections.abc import Iterator

from engine.events import Values
from engine.play import Play
from engine.staging import Staging
from injects.autonomy import AUTONOMY
from injects.model import Scalar
from injects.telemetry import Telemetry
from injects.written import Lang, Text

_VERSION, _AUTONOMY, _SIGNAL = "telemetry.version", "telemetry.autonomy", "signals."
_DAY = Text(en="D", fr="J")
_USUAL = Text(en="{value} (usual: {usual})", fr="{value} (d’ordinaire\u00a0: {usual})")
_LIST = "; "

Row = tuple[str, Scalar]


def measured(play: Play, telemetry: Telemetry | None) -> Values:
    """What the system shows now. It travels with the message: nobody looks it up later."""
    if telemetry is None:
        return {}
    system = play.state.systems[telemetry.system]
    shown = system.signals if telemetry.signals is None else telemetry.signals
    signals = {f"{_SIGNAL}{name}": system.signals[name].at(play.now) for name in shown}
    return {_VERSION: system.version, _AUTONOMY: system.autonomy, **signals}


def record(
    telemetry: Telemetry | None, values: Values, sent_at: int, staging: Staging, lang: Lang
) -> dict[str, Scalar]:
    """The record as it is read: who, what was asked and done, how sure and how heavy, then what the system measures."""
    if telemetry is None:
        return {}
    rows = [*_source(telemetry, values, sent_at, staging, lang), *_activity(telemetry, lang), *_weight(telemetry)]
    rows += _signals(telemetry, values, staging, lang)
    return {name: value for name, value in rows if value != ""}


def _source(telemetry: Telemetry, values: Values, sent_at: int, staging: Staging, lang: Lang) -> Iterator[Row]:
    day, _, clock = staging.clock(sent_at).partition(" ")
    system = staging.scenario.systems[telemetry.system]
    yield "timestamp", f"{_DAY.said(lang)}{day} {clock}"
    yield "model_name", telemetry.model_name or system.title.said(lang)
    yield "model_version", values[_VERSION]
    yield "autonomy", AUTONOMY[int(values[_AUTONOMY])].said(lang)
    yield "identity", telemetry.identity
    yield "session_id", telemetry.session_id
    yield "trace_id", telemetry.trace_id


def _activity(telemetry: Telemetry, lang: Lang) -> Iterator[Row]:
    yield "prompt_text", telemetry.prompt_text.said(lang) if telemetry.prompt_text else ""
    yield "retrieved_docs", _LIST.join(telemetry.retrieved_docs)
    yield "tool_calls", _LIST.join(telemetry.tool_calls)
    yield "completion_text", telemetry.completion_text.said(lang) if telemetry.completion_text else ""


def _weight(telemetry: Telemetry) -> Iterator[Row]:
    yield "confidence_score", _or_nothing(telemetry.confidence_score)
    for name, value in telemetry.drift_metrics.items():
        yield f"drift_metrics.{name}", value
    yield "token_usage", _or_nothing(telemetry.token_usage)
    yield "latency_ms", _or_nothing(telemetry.latency_ms)


def _signals(telemetry: Telemetry, values: Values, staging: Staging, lang: Lang) -> Iterator[Row]:
    written = staging.scenario.systems[telemetry.system].signals
    for key, value in values.items():
        name = key.removeprefix(_SIGNAL)
        if name != key:
            signal = written[name]
            measure = f"{value} {signal.unit}".strip()
            yield signal.title.said(lang), _USUAL.said(lang).format(value=measure, usual=signal.normal)


def _or_nothing(number: float | None) -> Scalar:
    return "" if number is None else number
