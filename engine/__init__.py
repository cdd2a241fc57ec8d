"""Plays a world: commands in, events out. Also the messages between console and host, and the sans-IO session."""
