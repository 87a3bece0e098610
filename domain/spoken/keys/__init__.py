"""What was typed while the input method for Vietnamese was off."""
