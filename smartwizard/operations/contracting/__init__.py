"""Access to contracts: which numbers are known, what they come to, who decides, what is held."""
