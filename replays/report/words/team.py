"""Words of a team’s own account."""

from injects.written import Text

WORDS = {
    "teams_intro": Text(
        en="One account a team, folded. Each says what the team did, what it knew when it decided, and every mark with "
        "its rule, its events and its time.",
        fr="Un compte rendu par cellule, replié. Chacun dit ce que la cellule a fait, ce qu’elle savait quand elle a "
        "décidé, et chaque note avec sa règle, ses événements et son heure.",
    ),
    "team_line": Text(
        en="Automatic column: {letter}, {points} out of 100 ({meaning}).",
        fr="Colonne automatique\u00a0: {letter}, {points} sur 100 ({meaning}).",
    ),
    "see_team_world": Text(en="Consequences for this team.", fr="Les conséquences pour cette cellule."),
    "open_team": Text(en="Account of {team}", fr="Compte rendu de {team}"),
    "also": Text(en="also ", fr="aussi "),
    "team_picture_title": Text(en="Timeline of {team}", fr="Chronologie de {team}"),
    "team_picture_description": Text(
        en="World time from 0 to {minutes} minutes, with story time beneath: messages sent and opened, decisions, "
        "orders, "
        "notifications, strikes of the adversary, and below them the meters. The same is written minute by minute "
        "below.",
        fr="Le temps du monde de 0 à {minutes} minutes, avec l’heure du récit dessous\u00a0: stimuli envoyés et "
        "ouverts, "
        "décisions, consignes, notifications, frappes de l’adversaire, et dessous les indicateurs. La même chose est "
        "écrite minute par minute ci-dessous.",
    ),
    "team_timeline": Text(en="Timeline", fr="Chronologie"),
    "minute_by_minute": Text(en="Minute by minute", fr="Minute par minute"),
    "minutes_caption": Text(
        en="What happened; the team did not see the strikes",
        fr="Ce qui s’est passé\u202f; la cellule ne voyait pas les frappes",
    ),
    "when": Text(en="When", fr="Quand"),
    "what": Text(en="What", fr="Quoi"),
    "by_whom": Text(en="By whom", fr="Par qui"),
    "until": Text(en="(for {at})", fr="(pour {at})"),
    "team_decisions": Text(en="Decisions, and what was known then", fr="Les décisions, et ce que l’on savait alors"),
    "no_decision": Text(en="No decision was put to this team.", fr="Aucune décision n’a été posée à cette cellule."),
    "decided_by": Text(en="Decided by: {seat}.", fr="Décidé par\u00a0: {seat}."),
    "confidence": Text(en="{n}% sure.", fr="Sûr à {n}\u00a0%."),
    "answer_late": Text(en="Late.", fr="En retard."),
    "without_effect": Text(
        en="After the close: kept, without effect.", fr="Après la clôture\u00a0: gardé, sans effet."
    ),
    "judged": Text(
        en="Quality on what was known: {quality}.", fr="Valeur d’après ce que l’on savait\u00a0: {quality}."
    ),
    "no_reason": Text(en="No reason was written down.", fr="Aucune raison n’a été notée."),
    "was_silent": Text(
        en="Nobody decided before the close; “{option}” came about.",
        fr="Personne n’a décidé avant la clôture\u202f; «\u00a0{option}\u00a0» est advenu.",
    ),
    "no_answer_yet": Text(en="No answer yet.", fr="Pas encore de réponse."),
    "knew": Text(en="What the team knew then", fr="Ce que la cellule savait alors"),
    "knew_nothing": Text(en="No fact of the story yet.", fr="Encore aucun fait du récit."),
    "known_since": Text(en="since {at}", fr="depuis {at}"),
    "could_have_known": Text(
        en="What it could have known, in messages that nobody had opened",
        fr="Ce qu’elle aurait pu savoir, dans des stimuli que personne n’avait ouverts",
    ),
    "in_message": Text(en="in {message}, sent at {at}", fr="dans {message}, envoyé à {at}"),
    "nothing_missed": Text(
        en="No unopened message held a fact that was missing.", fr="Aucun stimulus fermé ne contenait un fait manquant."
    ),
    "opened_so_far": Text(en="Messages opened: {n} of {of}.", fr="Stimuli ouverts\u00a0: {n} sur {of}."),
    "unread_then": Text(en="Unopened:", fr="Fermés\u00a0:"),
    "team_marks": Text(en="Marks", fr="Notes"),
    "team_columns_caption": Text(en="Three columns, never added together", fr="Trois colonnes, jamais additionnées"),
    "marks_caption": Text(en="Every mark of the automatic column", fr="Toutes les notes de la colonne automatique"),
    "mark": Text(en="Mark", fr="Note"),
    "result": Text(en="Result", fr="Résultat"),
    "rule": Text(en="Rule", fr="Règle"),
    "events": Text(en="Events", fr="Événements"),
    "team_log": Text(en="Main log", fr="Main courante"),
    "no_log": Text(en="Nothing was written in the main log.", fr="Rien n’a été écrit dans la main courante."),
    "team_messages": Text(en="Messages to people outside", fr="Messages vers l’extérieur"),
    "no_message": Text(en="Nobody outside was written to.", fr="Personne à l’extérieur n’a été contacté."),
    "wrote_to": Text(en="{seat} to {persona}.", fr="{seat} à {persona}."),
    "understood": Text(en="Understood as: {intent}.", fr="Compris comme\u00a0: {intent}."),
    "not_understood": Text(en="Not understood.", fr="Pas compris."),
    "replied": Text(en="Answer:", fr="Réponse\u00a0:"),
    "no_reply": Text(en="No answer before the end.", fr="Pas de réponse avant la fin."),
    "team_duties": Text(en="Duties to notify", fr="Obligations de notifier"),
    "no_duty": Text(en="No duty arose, and none was recorded.", fr="Aucune obligation n’est née ni n’a été notée."),
    "law": Text(en="{law}; to {recipient}.", fr="{law}\u202f; à {recipient}."),
    "arose": Text(en="The duty arose on {story} ({at}).", fr="L’obligation est née {story} ({at})."),
    "never_arose": Text(en="In truth the duty never arose.", fr="En vérité, l’obligation n’est jamais née."),
    "not_qualified": Text(en="Nobody recorded it.", fr="Personne ne l’a notée."),
    "qualified_applies": Text(
        en="Recorded as applying by {seat} on {story} ({at}).", fr="Notée comme applicable par {seat}, {story} ({at})."
    ),
    "qualified_not": Text(
        en="Recorded as not applying by {seat} on {story} ({at}).",
        fr="Notée comme non applicable par {seat}, {story} ({at}).",
    ),
    "aware_since": Text(en="Aware since {story}.", fr="Prise de connaissance\u00a0: {story}."),
    "notices_caption": Text(en="Notices, in story time", fr="Avis, en temps du récit"),
    "notice": Text(en="Notice", fr="Avis"),
    "deadline": Text(en="Deadline", fr="Échéance"),
    "notice_sent": Text(en="Sent", fr="Envoyé"),
    "kept": Text(en="In time?", fr="À temps\u202f?"),
    "no_figure": Text(en="no figure to count from", fr="pas d’heure calculable"),
    "not_sent": Text(en="not sent", fr="non envoyé"),
    "kept_in-time": Text(en="yes", fr="oui"),
    "kept_late": Text(en="no, late", fr="non, en retard"),
    "kept_sent": Text(en="sent", fr="envoyé"),
    "kept_overdue": Text(en="no, the deadline had passed at ENDEX", fr="non, échéance dépassée à FINEX"),
    "kept_open": Text(en="the deadline was still to come at ENDEX", fr="échéance encore à venir à FINEX"),
    "kept_no-limit": Text(en="–", fr="–"),
    "back_to_teams": Text(en="Back to the list of teams", fr="Retour à la liste des cellules"),
}
