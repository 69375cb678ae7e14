"""A time-stamping authority for tests: its own root, `openssl ts`, and a small HTTP server on the loopback."""

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

CONFIG = """
[tsa]
default_tsa = one
[one]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
certs = {folder}/root.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
ess_cert_id_alg = sha256
accuracy = secs:1
ordering = yes
tsa_name = no
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""


class Authority:
    """The folder of one authority. `url` is set while it is served; `broken` makes it answer rubbish."""

    def __init__(self, folder: Path, name: str = "Test Time Authority") -> None:
        self.folder, self.name, self.url, self.broken = folder, name, "", False
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "openssl.cnf").write_text(CONFIG.format(folder=folder))
        (folder / "serial").write_text("01\n")
        config = ("-config", str(folder / "openssl.cnf"))
        key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", *config)
        self.openssl("req", "-x509", *key, "-keyout", "root.key", "-out", "root.pem", "-days", "30",
                     "-subj", f"/O={name}/CN=Root", "-extensions", "root")  # fmt: skip
        self.openssl("req", "-new", *key, "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", f"/O={name}/CN=Stamps")
        self.openssl("x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key", "-set_serial", "7",
                     "-days", "20", "-out", "tsa.pem", "-extfile", "openssl.cnf", "-extensions", "leaf")  # fmt: skip

    @property
    def root(self) -> Path:
        return self.folder / "root.pem"

    def openssl(self, *words: str) -> bytes:
        return subprocess.run(["openssl", *words], cwd=self.folder, check=True, capture_output=True).stdout

    def reply(self, query: bytes) -> bytes:
        if self.broken:
            return b"\x30\x03\x02\x01\x00"
        with tempfile.NamedTemporaryFile(dir=self.folder) as file:
            file.write(query)
            file.flush()
            return self.openssl("ts", "-reply", "-queryfile", file.name, "-config", "openssl.cnf")


@contextmanager
def serving(authority: Authority) -> Iterator[Authority]:
    """Serve an authority on the loopback."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            answer = authority.reply(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        authority.url = f"http://127.0.0.1:{server.server_address[1]}/"
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield authority
        finally:
            server.shutdown()
            thread.join()
