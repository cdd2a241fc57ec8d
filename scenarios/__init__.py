"""The written exercise: its model, the strict loader, the references between its parts, and the library of packs."""
