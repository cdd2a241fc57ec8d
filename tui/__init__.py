"""What people sit in front of: the state of a console as a fold of what it was shown, and the doors onto it."""
