// Loaded into the server's process (node --import). When the process that holds the embedded database dies without
// having been able to stop its server, the server must not stay on the port with no database behind it.
// The channel stays referenced: `next dev` passes this file on to a child that lives on it until it is told to start.

process.once("disconnect", () => process.exit(1));
