"""The facilitator's console: what a facilitator knows, what can be done now, and the two doors to it."""
