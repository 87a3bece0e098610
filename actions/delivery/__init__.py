"""Messages on their way out: worded, sent, looked for, set aside, and chats that are gone."""
