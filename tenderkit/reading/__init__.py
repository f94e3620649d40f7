"""Files to Document: text, Markdown, HTML, PDF, DOCX, e-mail; OCR where a page holds no text."""

from tenderkit.reading.quotes import find_quote
from tenderkit.reading.sources import read, read_bytes, read_text

__all__ = ["find_quote", "read", "read_bytes", "read_text"]
