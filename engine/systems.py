"""What a control means for its system, besides its effects: autonomy, state and version."""

from engine import events as ev
from engine.play import Play


def settle(play: Play, system: str, control: str, *, on: bool) -> None:
    """A control came into force or was lifted: its system takes the autonomy left to it; a roll back makes it clean."""
    written, state = play.scenario.systems[system], play.state.systems[system]
    caps = [written.controls[name].cap for name in state.controls]
    autonomy = min([written.autonomy, *(cap for cap in caps if cap is not None)])
    rolled_back = on and written.controls[control].does == "roll_back"
    integrity = "clean" if rolled_back else state.state
    version = written.controls[control].version if rolled_back else ""
    if (integrity, autonomy) != (state.state, state.autonomy) or version not in ("", state.version):
        play.emit(ev.SystemChanged(at=play.now, system=system, state=integrity, autonomy=autonomy, version=version))
