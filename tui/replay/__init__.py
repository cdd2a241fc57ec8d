"""The replay console: an exercise that is over, looked at again, at any instant, team by team."""
