"""The participant console: what a seat knows and may do, first without a screen, then on one."""
