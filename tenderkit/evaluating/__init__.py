"""Labelled tenders in, figures out: how well a reader reads, with intervals and every error."""

from tenderkit.evaluating.cases import Case, load_cases
from tenderkit.evaluating.comparison import (
    Comparison,
    Stability,
    agreement,
    compare_evaluations,
    stability,
)
from tenderkit.evaluating.evaluation import Evaluation, Score, score_readings
from tenderkit.evaluating.figures import FIGURES, Figure
from tenderkit.evaluating.labels import Label, LabelError, load_label, resolve
from tenderkit.evaluating.marks import Mark
from tenderkit.evaluating.readings import Reading
from tenderkit.evaluating.running import evaluate, rescore
from tenderkit.evaluating.runs import Run, load_run, run_names
from tenderkit.evaluating.scoring import score

__all__ = [
    "FIGURES", "Case", "Comparison", "Evaluation", "Figure", "Label", "LabelError", "Mark",
    "Reading", "Run", "Score", "Stability", "agreement", "compare_evaluations", "evaluate",
    "load_cases", "load_label", "load_run", "rescore", "resolve", "run_names", "score",
    "score_readings", "stability",
]  # fmt: skip
