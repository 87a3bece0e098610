"""What is kept of what waits for a word."""
