"""Labelled tenders in, figures out: how well a reader reads, with intervals, errors and
comparisons."""
