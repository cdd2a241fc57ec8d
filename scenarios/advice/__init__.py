"""What a checker may say of a pack that can be played: one module for each thing that is looked at."""
