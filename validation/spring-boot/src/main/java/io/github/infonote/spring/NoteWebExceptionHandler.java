package io.github.infonote.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.Problem;
import io.github.infonote.validation.ValidationReport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers requests with an invalid note with a problem document, unless an exception handler of the application has answered. */
final class NoteWebExceptionHandler implements WebExceptionHandler, Ordered {
    /** Runs before Spring Boot's handler, which is at -1. */
    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable exception) {
        ValidationReport report = report(exception);
        ServerHttpResponse response = exchange.getResponse();
        if (report == null || response.isCommitted()) {
            return Mono.error(exception);
        }
        ValidationReport translated =
                report.withAcceptLanguage(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = translated.toProblem();
        response.setStatusCode(HttpStatusCode.valueOf(problem.getStatus()));
        response.getHeaders().set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders()
                .set(HttpHeaders.CONTENT_LANGUAGE, translated.getLocale().toLanguageTag());
        byte[] body = problem.toJson().getBytes(UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static @Nullable ValidationReport report(Throwable exception) {
        if (exception instanceof InvalidNoteException invalid) {
            return invalid.getReport();
        } else if (exception instanceof WebExchangeBindException invalid) {
            return NoteRequests.invalid(invalid.getAllErrors());
        } else if (exception instanceof ServerWebInputException unreadable
                && unreadable.getCause() instanceof DecodingException decoding) {
            MethodParameter parameter = unreadable.getMethodParameter();
            return NoteRequests.unreadable(decoding.getCause(), parameter != null && NoteRequests.hasNote(parameter));
        }
        return null;
    }
}
