"""The painted controls: Fusion, the palette, and no style sheet."""
