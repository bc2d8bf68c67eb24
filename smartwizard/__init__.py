"""SmartWizard: from nothing to a working Smart Account, step by step, in four languages."""

__version__ = "0.1.0"
