"""The engine, the merge and the hubs it speaks to. It knows the replica and the network, never a screen."""
