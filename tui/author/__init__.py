"""The author's console: a participant's, with time in one's own hands and the hidden side a key away."""
