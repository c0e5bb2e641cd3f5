package io.github.infonote.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.Problem;
import io.github.infonote.validation.ValidationReport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;

/**
 * Answers requests with an invalid note with a problem document. It runs before general exception handlers, but leaves
 * an exception to a handler of its controller, and an {@link InvalidNoteException} to a handler for that type.
 */
final class NoteProblemResolver extends AbstractHandlerExceptionResolver {
    /** The exception handlers of each controller, so that its methods are searched only once. */
    private final Map<Class<?>, ExceptionHandlerMethodResolver> controllers = new ConcurrentHashMap<>();

    private final Supplier<Boolean> hasAdvice;

    NoteProblemResolver(ApplicationContext context) {
        this.hasAdvice = SingletonSupplier.of(() -> ControllerAdviceBean.findAnnotatedBeans(context).stream()
                .map(ControllerAdviceBean::getBeanType)
                .anyMatch(advice -> advice != null && handlesInvalidNotes(advice)));
        setOrder(-1); // before the resolvers of Spring MVC, which are at 0
    }

    @Override
    protected @Nullable ModelAndView doResolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        HandlerMethod method = handler instanceof HandlerMethod controller ? controller : null;
        ValidationReport report = report(exception, method);
        if (report == null || response.isCommitted() || isHandled(exception, method)) {
            return null;
        }
        ValidationReport translated = report.withAcceptLanguage(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = translated.toProblem();
        response.setStatus(problem.getStatus());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, translated.getLocale().toLanguageTag());
        try {
            response.getOutputStream().write(problem.toJson().getBytes(UTF_8));
            return new ModelAndView();
        } catch (IOException e) {
            logger.debug("The problem document was not sent", e);
            return null;
        }
    }

    private static @Nullable ValidationReport report(Exception exception, @Nullable HandlerMethod method) {
        if (exception instanceof InvalidNoteException invalid) {
            return invalid.getReport();
        } else if (exception instanceof MethodArgumentNotValidException invalid) {
            return NoteRequests.invalid(invalid.getAllErrors());
        } else if (exception instanceof HttpMessageNotReadableException) {
            boolean isNote = method != null
                    && Arrays.stream(method.getMethodParameters()).anyMatch(NoteRequests::hasNote);
            return NoteRequests.unreadable(exception.getCause(), isNote);
        }
        return null;
    }

    private boolean isHandled(Exception exception, @Nullable HandlerMethod method) {
        boolean isHandledByController = method != null
                && controllers
                                .computeIfAbsent(method.getBeanType(), ExceptionHandlerMethodResolver::new)
                                .resolveMethodByThrowable(exception)
                        != null;
        return isHandledByController || (exception instanceof InvalidNoteException && hasAdvice.get());
    }

    /** Whether an advice has a method for {@link InvalidNoteException}, and not only one for all exceptions. */
    private static boolean handlesInvalidNotes(Class<?> advice) {
        ExceptionHandlerMethodResolver handlers = new ExceptionHandlerMethodResolver(advice);
        return !Objects.equals(
                handlers.resolveMethodByExceptionType(InvalidNoteException.class),
                handlers.resolveMethodByExceptionType(RuntimeException.class));
    }
}
