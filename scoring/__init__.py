"""Marks: our judgement of what a team did, from events alone; standings, and the explanation of every mark."""
