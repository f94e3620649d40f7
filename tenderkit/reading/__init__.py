"""Files to Document: text, Markdown, HTML, PDF, DOCX, e-mail; OCR where a page holds no text."""

from tenderkit.reading.sources import read, read_bytes, read_text

__all__ = ["read", "read_bytes", "read_text"]
