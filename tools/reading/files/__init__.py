"""The text of a CV file, from its bytes: text, PDF and DOCX, told apart by their first bytes."""
