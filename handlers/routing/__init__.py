"""How an update comes to the action that it asks for, whatever affair it is of."""
