"""The hubs the engine can speak to; each fills ``sync.ports.Hub`` and hides what it is made of."""
