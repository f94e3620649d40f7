"""Fuzzing: hostile input thrown at every place where tenderkit takes something from outside.

Run `python -m fuzz --help`, or `make fuzz`. What it found stands, mended, in tests/fuzzing/cases.
"""
