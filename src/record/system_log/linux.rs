//! Linux: the journal, in its own protocol (<https://systemd.io/JOURNAL_NATIVE_PROTOCOL/>). Without systemd nothing
//! listens there.

use std::os::unix::net::UnixDatagram;

use super::NAME;

const SOCKET: &str = "/run/systemd/journal/socket";

pub(super) fn tell(text: &str) {
    if let Ok(socket) = UnixDatagram::unbound() {
        // The journal may be stopped: a window must not wait for it.
        let _ = socket.set_nonblocking(true);
        let _ = socket.send_to(entry(text).as_bytes(), SOCKET);
    }
}

/// Priority 3 is an error. A line end would begin another field.
fn entry(text: &str) -> String {
    let line = text.replace(['\n', '\r'], " ");
    format!("PRIORITY=3\nSYSLOG_IDENTIFIER={NAME}\nMESSAGE={line}\n")
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_text_can_add_a_field() {
        let entry = super::entry("it failed\nPRIORITY=0");
        assert_eq!(entry.lines().count(), 3, "{entry}");
        assert!(entry.ends_with("MESSAGE=it failed PRIORITY=0\n"), "{entry}");
    }
}
