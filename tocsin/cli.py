"""The command line: what each command is called, its options, how it ends. What it does is in its `*_command` module.

Exit codes: 0 yes, 1 no, 2 the call was wrong.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tocsin import language, planning_commands
from tocsin.authoring_cli import authoring
from tocsin.ending import run
from tocsin.options import FileArgument, JsonOption, LangOption, PackArgument, PlainOption, SeedOption
from tocsin.options import said as _help


class Begins(StrEnum):
    """When play begins."""

    CONTROL = "control"
    JOINED = "joined"
    NOW = "now"


app = typer.Typer(
    name="tocsin", rich_markup_mode=None, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)
app.add_typer(authoring)


@app.command(help=_help("Play Quiet Courier for fifty teams.", "Jouer Le courrier discret pour cinquante cellules."))
def demo(
    folder: Annotated[Path, typer.Option(help=_help("Where to leave the files.", "Où laisser les fichiers."))] = Path(
        "demo"
    ),
    teams: Annotated[int, typer.Option(min=1, max=300, help=_help("How many teams.", "Combien de cellules."))] = 50,
    pace: Annotated[int, typer.Option(min=1, max=1000, help=_help("Times faster.", "Fois plus vite."))] = 100,
    lang: LangOption = None,
) -> None:
    from tocsin.demo import run_demo

    raise typer.Exit(run_demo(folder=folder, teams=teams, pace=pace, lang=language.chosen(lang)))


@app.command(help=_help("Check that a file is whole and replays.", "Vérifier qu’un fichier est entier et se rejoue."))
def verify(
    file: FileArgument,
    head: Annotated[
        str | None,
        typer.Option(help=_help("The head noted at ENDEX.", "La tête notée à FINEX."), metavar="HASH"),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = None,
) -> None:
    from tocsin.verify_command import run_verify

    raise typer.Exit(run_verify(file, head=head, as_json=as_json, lang=language.chosen(lang)))


@app.command(
    help=_help("Play a scenario many times, without people.", "Jouer un scénario maintes fois, sans personne.")
)
def rehearse(
    pack: PackArgument,
    runs: Annotated[int, typer.Option(min=1, help=_help("How many times.", "Combien de fois."))] = 30,
    seed: Annotated[str, typer.Option(help=_help("What chance is drawn from.", "La graine du hasard."))] = "1",
    seats: Annotated[int | None, typer.Option(min=1, help=_help("Seats of the team.", "Places de la cellule."))] = None,
    jobs: Annotated[
        int | None, typer.Option(min=1, help=_help("Processes; all cores.", "Processus\u202f; tous les cœurs."))
    ] = None,
    only: Annotated[
        int | None,
        typer.Option(min=0, metavar="RUN", help=_help("Tell the story of this run.", "Raconter cette partie.")),
    ] = None,
    keep: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help=_help(
                "With --only: keep it as an exercise file.", "Avec --only\u00a0: la garder en fichier d’exercice."
            ),
        ),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = None,
) -> None:
    from tocsin.rehearse_command import run_rehearsal
    from tocsin.retelling import retell

    chosen = language.chosen(lang)
    if only is not None:
        raise typer.Exit(retell(pack, only, seed=seed, seats=seats, keep=keep, as_json=as_json, lang=chosen))
    if keep is not None:
        raise typer.BadParameter(_help("--keep needs --only RUN.", "--keep demande --only PARTIE."))
    raise typer.Exit(run_rehearsal(pack, runs=runs, seed=seed, seats=seats, jobs=jobs, as_json=as_json, lang=chosen))


@app.command(
    help=_help("Tell the plot of a scenario, in its order.", "Raconter l’intrigue d’un scénario, dans l’ordre.")
)
def outline(
    pack: PackArgument,
    role: Annotated[
        str | None,
        typer.Option(
            metavar="ROLE", help=_help("Only what this role gets.", "Seulement ce que reçoit cette fonction.")
        ),
    ] = None,
    graph: Annotated[
        bool, typer.Option("--graph", help=_help("What leads to what, as Mermaid.", "Ce qui mène à quoi, en Mermaid."))
    ] = False,
    as_json: JsonOption = False,
    lang: LangOption = None,
) -> None:
    from tocsin.outline_command import run_outline

    raise typer.Exit(run_outline(pack, role=role, as_json=as_json, graph=graph, lang=language.chosen(lang)))


@app.command(help=_help("Check that a scenario can be played.", "Vérifier qu’un scénario peut se jouer."))
def check(
    packs: Annotated[
        list[str],
        typer.Argument(
            help=_help("Scenarios: names, or folders.", "Des scénarios\u00a0: noms ou dossiers."), metavar="SCENARIO..."
        ),
    ],
    plays: Annotated[
        int, typer.Option(min=0, max=1000, help=_help("Plays that look for more.", "Parties qui cherchent plus loin."))
    ] = 16,
    strict: Annotated[
        bool, typer.Option("--strict", help=_help("Warnings count as errors.", "Les avertissements comptent."))
    ] = False,
    as_json: JsonOption = False,
    lang: LangOption = None,
) -> None:
    from tocsin.check_command import run_check

    raise typer.Exit(run_check(packs, plays=plays, strict=strict, as_json=as_json, lang=language.chosen(lang)))


@app.command(help=_help("Say what a code of check is for.", "Dire à quoi sert un code de check."))
def explain(
    code: Annotated[
        str | None,
        typer.Argument(help=_help("A code; all of them.", "Un code\u202f; tous."), metavar="[CODE]"),
    ] = None,
    lang: LangOption = None,
) -> None:
    from tocsin.explain_command import run_explain

    raise typer.Exit(run_explain(code, lang=language.chosen(lang)))


@app.command(help=_help("Show every team's marks, or why one is.", "Les notes des cellules, ou pourquoi une note."))
def marks(
    file: FileArgument,
    why: Annotated[
        str | None, typer.Option(help=_help("Explain TEAM/MARK.", "Expliquer CELLULE/NOTE."), metavar="MARK")
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = None,
) -> None:
    from tocsin.marks_command import run_marks

    raise typer.Exit(run_marks(file, why=why, as_json=as_json, lang=language.chosen(lang)))


@app.command(help=_help("Write the after-action report.", "Écrire le rapport de retour d’expérience."))
def report(
    file: FileArgument,
    out: Annotated[
        Path | None, typer.Option(help=_help("Folder; beside the file.", "Dossier\u202f; à côté du fichier."))
    ] = None,
    lang: LangOption = None,
) -> None:
    from tocsin.report_command import run_report

    raise typer.Exit(run_report(file, lang=language.chosen(lang), out=out))


app.command(help=_help("Write the four-part kit of a scenario.", "Écrire le kit d’un scénario, en quatre parties."))(
    planning_commands.kit
)
app.command(
    "list",
    help=_help(
        "Write the main events list as a spreadsheet, or read it back.",
        "Écrire le chronogramme dans un tableur, ou le relire.",
    ),
)(planning_commands.main_events_list)


@app.command(help=_help("Look at a finished exercise again.", "Revoir un exercice terminé."))
def replay(
    file: Annotated[
        Path | None,
        typer.Argument(help=_help("An exercise file (.tocsin).", "Un fichier d’exercice (.tocsin)."), metavar="[FILE]"),
    ] = None,
    sample: Annotated[
        bool, typer.Option("--sample", help=_help("The recording that comes along.", "L’enregistrement fourni."))
    ] = False,
    at: Annotated[
        str,
        typer.Option(help=_help("Where: T+45, 15:30, a title.", "Où\u00a0: T+45, 15:30, un titre.")),
    ] = "",
    team: Annotated[
        str, typer.Option(help=_help("A team, by name or number.", "Une cellule\u00a0: nom, numéro."))
    ] = "",
    seat: Annotated[str, typer.Option(help=_help("One seat only, by its name.", "Une seule place, par son nom."))] = "",
    hidden: Annotated[
        bool,
        typer.Option("--hidden", help=_help("With the hidden side and marks.", "Avec le côté caché et les notes.")),
    ] = False,
    plain: Annotated[
        bool, typer.Option("--print", help=_help("Print it, without a screen.", "L’écrire, sans écran."))
    ] = False,
    as_json: JsonOption = False,
    lang: LangOption = None,
) -> None:
    from tocsin.replay_command import SAMPLE, run_replay

    if sample == (file is not None):
        raise typer.BadParameter(_help("Give a file, or --sample.", "Donnez un fichier, ou --sample."))
    chosen = language.chosen(lang)
    found = SAMPLE if file is None else file
    code = run_replay(found, at=at, team=team, seat=seat, hidden=hidden, plain=plain, as_json=as_json, lang=chosen)
    raise typer.Exit(code)


@app.command(help=_help("Host a live exercise.", "Héberger un exercice."))
def host(
    pack: Annotated[
        str | None,
        typer.Argument(
            metavar="[SCENARIO]",
            help=_help("A scenario, or an exercise file.", "Un scénario, ou un fichier d’exercice."),
        ),
    ] = None,
    teams: Annotated[int | None, typer.Option(min=1, help=_help("Teams (1).", "Cellules (1)."))] = None,
    seats: Annotated[
        int | None, typer.Option(min=1, help=_help("Seats of each team (1).", "Places par cellule (1)."))
    ] = None,
    address: Annotated[str, typer.Option(help=_help("Address to listen on.", "Adresse d’écoute."))] = "127.0.0.1",
    port: Annotated[int | None, typer.Option(min=0, max=65535, help=_help("Port.", "Port."))] = None,
    file: Annotated[
        Path | None, typer.Option(help=_help("The exercise file to write.", "Le fichier d’exercice à écrire."))
    ] = None,
    resume: Annotated[
        Path | None, typer.Option(help=_help("Go on with this file.", "Reprendre ce fichier."), metavar="FILE")
    ] = None,
    start: Annotated[
        Begins | None,
        typer.Option(
            help=_help(
                "Play begins when a facilitator says so, with the first console, or now.",
                "Le jeu commence quand l’animation le dit, à la première console, ou tout de suite.",
            )
        ),
    ] = None,
    facilitators: Annotated[
        int | None, typer.Option(min=1, max=20, help=_help("Facilitators (1).", "Animateurs (1)."))
    ] = None,
    pace: Annotated[int | None, typer.Option(min=1, max=1000, help=_help("Times faster.", "Fois plus vite."))] = None,
    seed: SeedOption = None,
    lang: LangOption = None,
) -> None:
    from tocsin.host_command import host as run_host

    chosen = language.chosen(lang)
    code = run_host(
        pack,
        teams=teams,
        seats=seats,
        address=address,
        port=port,
        file=file,
        resume=resume,
        start=start.value if start else None,
        facilitators=facilitators,
        pace=pace,
        seed=seed,
        lang=chosen,
    )
    raise typer.Exit(code)


@app.command(help=_help("Play a scenario alone, with time in hand.", "Jouer seul un scénario, en tenant le temps."))
def play(
    pack: PackArgument,
    role: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="ROLE",
            help=_help(
                "Only this role; the others are simulated.", "Cette fonction seule\u202f; les autres sont simulées."
            ),
        ),
    ] = None,
    pace: Annotated[int, typer.Option(min=1, max=200, help=_help("Times faster.", "Fois plus vite."))] = 1,
    seed: SeedOption = None,
    keep: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help=_help("Keep what is played.", "Garder ce qui est joué.")),
    ] = None,
    watch: Annotated[
        bool,
        typer.Option(
            "--watch",
            help=_help("Play again up to here when the pack changes.", "Rejouer jusqu’ici quand le scénario change."),
        ),
    ] = False,
    plain: PlainOption = None,
    lang: LangOption = None,
) -> None:
    from tocsin.play_command import run_play

    chosen = language.chosen(lang)
    raise typer.Exit(run_play(pack, role=role, pace=pace, seed=seed, keep=keep, watch=watch, plain=plain, lang=chosen))


@app.command(help=_help("Join an exercise as a participant.", "Rejoindre un exercice comme joueur."))
def join(
    join_string: Annotated[
        str, typer.Argument(help=_help("What the host printed.", "Ce que le serveur a affiché."), metavar="JOIN-STRING")
    ],
    plain: PlainOption = None,
    lang: LangOption = None,
) -> None:
    from tocsin.join_command import join as run_join

    raise typer.Exit(run_join(join_string, lang=language.chosen(lang), plain=plain))


@app.command(help=_help("Measure this machine as a host.", "Mesurer ce poste comme serveur."))
def bench(
    consoles: Annotated[
        int, typer.Option(min=1, max=2000, help=_help("How many consoles.", "Combien de consoles."))
    ] = 300,
    as_json: JsonOption = False,
    lang: LangOption = None,
) -> None:
    from tocsin.bench_command import run_bench

    raise typer.Exit(run_bench(consoles=consoles, as_json=as_json, lang=language.chosen(lang)))


@app.command(help=_help("Conduct an exercise as a facilitator.", "Animer un exercice."))
def control(
    control_string: Annotated[
        str,
        typer.Argument(help=_help("What the host printed.", "Ce que le serveur a affiché."), metavar="CONTROL-STRING"),
    ],
    plain: PlainOption = None,
    lang: LangOption = None,
) -> None:
    from tocsin.control_command import control as run_control

    raise typer.Exit(run_control(control_string, lang=language.chosen(lang), plain=plain))


def main() -> None:
    """Runs the command line. Whatever a person can mend ends as a sentence, never as a traceback."""
    run(app)
