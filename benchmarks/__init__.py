"""Measurements with limits: `make bench`, or `python -m benchmarks --check` to fail on a miss."""
