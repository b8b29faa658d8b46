package org.amana.access;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the decision point in front of every endpoint, and says to browsers how little they may do. */
@Configuration(proxyBeanMethods = false)
class AccessWiring implements WebMvcConfigurer {

    private static final String CONTENT_POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private static final String[] PROGRAMS = {"/api/**", "/ledger/**"};

    private final NeedsInterceptor interceptor;
    private final PageArguments pageArguments;

    AccessWiring(NeedsInterceptor interceptor, PageArguments pageArguments) {
        this.interceptor = interceptor;
        this.pageArguments = pageArguments;
    }

    /** The API takes tokens only, never cookies, so there is nothing for a forged request to ride on. */
    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, Sessions sessions) throws Exception {
        return bare(http.securityMatcher(PROGRAMS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(sessions), AuthorizationFilter.class)
                .build();
    }

    /** A page's session is a cookie that other sites cannot send, and each form brings a token along besides. */
    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, Sessions sessions) throws Exception {
        return bare(http)
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .addFilterBefore(new SessionCookie(sessions), AuthorizationFilter.class)
                .build();
    }

    private static HttpSecurity bare(HttpSecurity http) throws Exception {
        return http.httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Which right a request needs stands at its endpoint; the interceptor decides when that is known.
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    /** Users are Amana's own; without this one, a user with a generated password would be made at start. */
    @Bean
    UserDetailsService nobody() {
        return login -> {
            throw new UsernameNotFoundException(login);
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestArguments());
        resolvers.add(pageArguments);
    }
}
