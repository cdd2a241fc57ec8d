"""A host of its own process: goes on with an exercise, one group a commit, and says what is on the disk. Never ends."""

import sys
from pathlib import Path

import sample_journal as sample

from replays import journal as journal_module
from replays.journal import Journal

if __name__ == "__main__":
    journal_module.CHECKPOINT_PAGES = 6
    journal = Journal.open(Path(sys.argv[1]))
    print("ready", flush=True)
    n = sample.prefix_length(journal.reader.records())
    while True:
        committed = journal.append([sample.group(n)])
        print(committed.last_seq, committed.head, flush=True)
        n += 1
