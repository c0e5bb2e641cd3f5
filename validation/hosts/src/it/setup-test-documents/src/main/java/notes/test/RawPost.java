package notes.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A request on its own connection, whose response is read while the body is being sent. A server may answer and close
 * the connection before it has read the body, and {@code HttpClient} then sometimes loses the answer.
 */
final class RawPost {
    private RawPost() {}

    /** Posts a document and returns the response. */
    static String send(int port, String path, String document) throws Exception {
        return send(port, path, document, "", document.getBytes(UTF_8).length);
    }

    /** Posts a body of any length, which is never completely in memory, and returns the response. */
    static String send(int port, String path, String start, String repeated, long length) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            Thread sender = new Thread(() -> write(socket, path, start, repeated, length));
            sender.start();
            String response = read(socket);
            sender.join();
            return response;
        }
    }

    private static void write(Socket socket, String path, String start, String repeated, long length) {
        byte[] block = repeated.repeat(2_000).getBytes(UTF_8);
        try {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + start)
                    .getBytes(UTF_8));
            for (long left = length - start.getBytes(UTF_8).length; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        } catch (IOException e) {
            // The server has answered and reads no more.
        }
    }

    private static String read(Socket socket) {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(response);
        } catch (IOException e) {
            // The server has closed the connection before it has read the whole body.
        }
        return response.toString(UTF_8);
    }
}
