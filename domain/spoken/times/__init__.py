"""Times as people say them in a chat, seen from the day on which they are said."""
