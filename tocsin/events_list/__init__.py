"""The main events list as planners’ spreadsheet: written, read back, and kept in the scenario’s own files."""
