"""A hard stop on money: a call that could pass the budget is not made.

Why: a loop over a folder must not be able to cost more than its owner said. The worst case of a
call (its prompt, and the longest reply allowed) is set aside before it is sent, also when fifty
run at once, and settled at what it really took. In: a limit in USD. Out: yes or no, and what is
left.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from tenderkit.llm.outcome import Usage
from tenderkit.llm.prices import Price

# The server adds some tokens of its own around the messages; the estimate stays above the bill.
_MARGIN = 1.05
_OVERHEAD_TOKENS = 100


def worst_case(price: Price, prompt_tokens: int, max_output_tokens: int) -> float:
    """The most that a call can cost, in USD: nothing cached, the longest reply."""
    prompt = int(prompt_tokens * _MARGIN) + _OVERHEAD_TOKENS
    return price.of(Usage(input=prompt, output=max_output_tokens))


@dataclass
class Purse:
    """What was spent in this session (USD), and what is set aside for calls under way."""

    spent: float = 0.0
    reserved: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def reserve(self, amount: float, limit: float | None) -> bool:
        """Set an amount aside; False, and nothing set aside, where the limit would be passed."""
        with self._lock:
            if limit is not None and self.spent + self.reserved + amount > limit:
                return False
            self.reserved += amount
            return True

    def settle(self, amount: float, paid: float) -> None:
        """Put back what was set aside and book what was paid."""
        with self._lock:
            self.reserved = max(self.reserved - amount, 0.0)
            self.spent += paid

    def left(self, limit: float) -> float:
        """What a limit leaves, in USD."""
        with self._lock:
            return max(limit - self.spent - self.reserved, 0.0)


SESSION = Purse()
"""The purse of this process: one notebook kernel, one run of the command line."""
