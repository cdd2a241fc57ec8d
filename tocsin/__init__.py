"""The composition root: command line, host, sockets, processes, the wall clock, simulated participants."""
