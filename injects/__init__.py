"""What can be put in front of a team: injects, channels, personas, and the words they are made of."""
